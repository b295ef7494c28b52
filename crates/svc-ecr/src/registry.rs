//! The registry's rows: [`oci_registry::Metadata`].

use crate::images::{self, ImageChangeError};
use crate::model::RepositoryRow;
use crate::tables::{IMAGES, LINKED_IN, LINKS, MANIFESTS, REPOSITORIES, TAGS};
use crate::visit::Visit;
use crate::{Ecr, LAST_PULL_PERIOD_MS};
use futures::future::BoxFuture;
use http::request::Parts;
use kernel::Error;
use oci_registry::{
    Action, Digest, ErrorCode, ManifestKey, ManifestToStore, Metadata, RegistryError, RegistryId, StoredManifest,
};
use store::{Reader, StoreError};

/// A failure of ours: logged with its cause, told without it.
pub(crate) fn internal(error: impl std::fmt::Display) -> RegistryError {
    tracing::error!(%error, "the registry's rows could not be read or written");
    RegistryError::new(
        ErrorCode::Unknown,
        "the registry could not read or write its state; try again, and look at its log if it persists",
    )
}

/// Carries a refusal out of a transaction.
struct Refused(RegistryError);

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self(internal(error))
    }
}

impl From<ImageChangeError> for Refused {
    fn from(error: ImageChangeError) -> Self {
        let code = match &error {
            ImageChangeError::Store(error) => return Self(internal(error)),
            ImageChangeError::Invalid(_) | ImageChangeError::LayerSize { .. } => ErrorCode::ManifestInvalid,
            ImageChangeError::LayersNotFound(_) | ImageChangeError::ImagesNotFound(_) => ErrorCode::ManifestBlobUnknown,
            ImageChangeError::TagImmutable { .. } => ErrorCode::TagImmutable,
            ImageChangeError::TooManyImages | ImageChangeError::TooManyTags | ImageChangeError::Listed(_) => {
                ErrorCode::Denied
            }
        };
        Self(RegistryError::new(code, error.to_string()))
    }
}

fn repository(reader: &dyn Reader, registry: &RegistryId, name: &str) -> Result<RepositoryRow, Refused> {
    REPOSITORIES.require(reader, &(&registry.account, registry.region, name), || {
        Refused(RegistryError::name_unknown(name, registry))
    })
}

impl Metadata for Ecr {
    fn authorize<'a>(
        &'a self,
        registry: &'a RegistryId,
        request: &'a Parts,
        actions: &'a [Action],
        repository: &'a str,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        Box::pin(async move { Visit::of(request)?.authorize(self, registry, request, actions, repository) })
    }

    fn may_mount<'a>(
        &'a self,
        registry: &'a RegistryId,
        request: &'a Parts,
        from: &'a str,
        to: &'a str,
    ) -> BoxFuture<'a, Result<bool, RegistryError>> {
        Box::pin(async move { Visit::of(request)?.may_mount(self, registry, request, from, to) })
    }

    fn require_repository<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        Box::pin(async move {
            let reader = self.deps.store.read().map_err(internal)?;
            repository(&reader, registry, name).map(|_| ()).map_err(|e| e.0)
        })
    }

    fn blob_size<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
        digest: &'a Digest,
    ) -> BoxFuture<'a, Result<Option<u64>, RegistryError>> {
        Box::pin(async move {
            let reader = self.deps.store.read().map_err(internal)?;
            let id = repository(&reader, registry, name).map_err(|e| e.0)?.repository_id;
            let link = LINKS.get(&reader, &(id.as_str(), digest.as_str())).map_err(internal)?;
            Ok(link.map(|link| link.size_bytes))
        })
    }

    fn link_blob<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
        digest: &'a Digest,
        size: u64,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        Box::pin(async move {
            let now = self.deps.now();
            let linked = self.deps.store.transact(|txn| -> Result<(), Refused> {
                let id = repository(txn, registry, name)?.repository_id;
                Ok(images::link(txn, &id, digest, size, now)?)
            });
            linked.await.map_err(|e| e.0)
        })
    }

    fn unlink_blob<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
        digest: &'a Digest,
    ) -> BoxFuture<'a, Result<bool, RegistryError>> {
        Box::pin(async move {
            let unlinked = self.deps.store.transact(|txn| -> Result<bool, Refused> {
                let id = repository(txn, registry, name)?.repository_id;
                match images::unlink(txn, &id, digest)? {
                    None => Ok(false),
                    Some(users) if users.is_empty() => Ok(true),
                    Some(users) => Err(Refused(RegistryError::new(
                        ErrorCode::Denied,
                        format!("blob {digest} is used by {}: delete that first", images::list(&users)),
                    ))),
                }
            });
            unlinked.await.map_err(|e| e.0)
        })
    }

    fn is_linked<'a>(&'a self, digest: &'a Digest) -> BoxFuture<'a, Result<bool, RegistryError>> {
        Box::pin(async move {
            let reader = self.deps.store.read().map_err(internal)?;
            LINKED_IN.any(&reader, &(digest.as_str(),)).map_err(internal)
        })
    }

    fn manifest<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
        key: &'a ManifestKey,
    ) -> BoxFuture<'a, Result<Option<StoredManifest>, RegistryError>> {
        Box::pin(async move {
            let reader = self.deps.store.read().map_err(internal)?;
            let id = repository(&reader, registry, name).map_err(|e| e.0)?.repository_id;
            let Some(digest) = images::find(&reader, &id, key).map_err(internal)? else { return Ok(None) };
            let key = (id.as_str(), digest.as_str());
            let image = IMAGES.get(&reader, &key).map_err(internal)?;
            let manifest = MANIFESTS.get(&reader, &key).map_err(internal)?;
            Ok(image.zip(manifest).map(|(image, manifest)| StoredManifest {
                digest: digest.clone(),
                media_type: image.media_type,
                bytes: manifest.text.into(),
            }))
        })
    }

    fn record_pull<'a>(&'a self, registry: &'a RegistryId, name: &'a str, digest: &'a Digest) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            if let Err(error) = self.pulled(registry, name, digest).await {
                tracing::warn!(%error, name, %digest, "the time of a pull was not recorded");
            }
        })
    }

    fn put_manifest<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
        manifest: ManifestToStore,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        Box::pin(async move {
            let now = self.deps.now();
            let put = self.deps.store.transact(|txn| -> Result<(), Refused> {
                let row = repository(txn, registry, name)?;
                images::put(txn, name, &row, &manifest, now)?;
                Ok(())
            });
            put.await.map_err(|e| e.0)
        })
    }

    fn delete_manifest<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
        key: &'a ManifestKey,
    ) -> BoxFuture<'a, Result<bool, RegistryError>> {
        Box::pin(async move {
            let now = self.deps.now();
            let deleted = self.deps.store.transact(|txn| -> Result<bool, Refused> {
                let id = repository(txn, registry, name)?.repository_id;
                Ok(match key {
                    ManifestKey::Tag(tag) => images::remove_tag(txn, &id, tag)?.is_some(),
                    ManifestKey::Digest(digest) => images::remove_image(txn, &id, digest, now)?.is_some(),
                })
            });
            deleted.await.map_err(|e| e.0)
        })
    }

    fn tags<'a>(
        &'a self,
        registry: &'a RegistryId,
        name: &'a str,
        after: Option<&'a str>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, RegistryError>> {
        Box::pin(async move {
            let reader = self.deps.store.read().map_err(internal)?;
            let id = repository(&reader, registry, name).map_err(|e| e.0)?.repository_id;
            let after = after.map(|after| (id.clone(), after.to_owned()));
            let (rows, _) = TAGS.page(&reader, &(id.as_str(),), after.as_ref(), limit).map_err(internal)?;
            Ok(rows.into_iter().map(|((_, tag), _)| tag).collect())
        })
    }

    fn repositories<'a>(
        &'a self,
        registry: &'a RegistryId,
        after: Option<&'a str>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, RegistryError>> {
        Box::pin(async move {
            let reader = self.deps.store.read().map_err(internal)?;
            let after = after.map(|after| (registry.account.clone(), registry.region, after.to_owned()));
            let prefix = (&registry.account, registry.region);
            let (rows, _) = REPOSITORIES.page(&reader, &prefix, after.as_ref(), limit).map_err(internal)?;
            Ok(rows.into_iter().map(|((_, _, name), _)| name).collect())
        })
    }
}

impl Ecr {
    /// Sets the image's time of last pull, at most once a period: a pull costs no commit otherwise.
    async fn pulled(&self, registry: &RegistryId, name: &str, digest: &Digest) -> Result<(), Error> {
        let now = self.deps.now();
        let due = |row: &crate::model::ImageRow| {
            row.last_pull_at.is_none_or(|last| now.since_ms(last) >= LAST_PULL_PERIOD_MS)
        };
        self.deps
            .store
            .transact(|txn| -> Result<(), Error> {
                let Some(row) = REPOSITORIES.get(txn, &(&registry.account, registry.region, name))? else {
                    return Ok(());
                };
                let key = (row.repository_id.as_str(), digest.as_str());
                if let Some(mut image) = IMAGES.get(txn, &key)?.filter(due) {
                    image.last_pull_at = Some(now);
                    IMAGES.put(txn, &key, &image)?;
                }
                Ok(())
            })
            .await
    }
}
