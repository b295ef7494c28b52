//! SSH public keys, signing certificates and service-specific credentials of users.

use super::*;

const CERTIFICATE: &str = include_str!("../../testdata/certificate.pem");
/// Of 2048 bits, as `ssh-keygen` wrote it.
const SSH_KEY: &str = include_str!("../../testdata/ssh_key.pub");
const YEARS_200_S: i64 = 200 * 366 * 24 * 3600;

#[tokio::test]
async fn ssh_keys_are_one_key_in_two_forms() {
    let world = World::new();
    let (iam, root) = (&world.iam, world.root());
    world.user("ann").await;
    let upload = |body: &str| iam::UploadSSHPublicKeyRequest {
        user_name: Some("ann".into()),
        ssh_public_key_body: Some(body.into()),
    };
    let made = iam.upload_ssh_public_key(&root, upload(SSH_KEY)).await.unwrap().ssh_public_key.unwrap();
    assert_eq!((made.ssh_public_key_body.as_deref(), made.status.as_deref()), (Some(SSH_KEY), Some("Active")));
    let id = made.ssh_public_key_id.unwrap();
    assert!(id.starts_with("APKA") && id.len() == 21);
    let get = |encoding: &str| iam::GetSSHPublicKeyRequest {
        user_name: Some("ann".into()),
        ssh_public_key_id: Some(id.clone()),
        encoding: Some(encoding.into()),
    };
    let pem = iam.get_ssh_public_key(&root, get("PEM")).await.unwrap().ssh_public_key.unwrap();
    let ssh = iam.get_ssh_public_key(&root, get("SSH")).await.unwrap().ssh_public_key.unwrap();
    assert_eq!((&pem.fingerprint, &ssh.fingerprint), (&made.fingerprint, &made.fingerprint));
    let words: Vec<&str> = SSH_KEY.split(' ').take(2).collect();
    assert_eq!(ssh.ssh_public_key_body, Some(words.join(" ")));
    // The same key in its other form.
    let again = iam.upload_ssh_public_key(&root, upload(&pem.ssh_public_key_body.unwrap())).await;
    assert_eq!(refused(again), code("DuplicateSSHPublicKey", 400));
    let malformed = iam.upload_ssh_public_key(&root, upload("ssh-rsa AAAA")).await;
    assert_eq!(refused(malformed), code("InvalidPublicKey", 400));
    let other = iam.upload_ssh_public_key(&root, upload("nonsense")).await;
    assert_eq!(refused(other), code("UnrecognizedPublicKeyEncoding", 400));

    let update = |status: &str| iam::UpdateSSHPublicKeyRequest {
        user_name: Some("ann".into()),
        ssh_public_key_id: Some(id.clone()),
        status: Some(status.into()),
    };
    assert_eq!(refused(iam.update_ssh_public_key(&root, update("Expired")).await), code("InvalidInput", 400));
    iam.update_ssh_public_key(&root, update("Inactive")).await.unwrap();
    let list = iam::ListSSHPublicKeysRequest { user_name: Some("ann".into()), ..Default::default() };
    let listed = iam.list_ssh_public_keys(&root, list).await.unwrap().ssh_public_keys.unwrap();
    assert_eq!(listed.iter().map(|key| key.status.as_deref()).collect::<Vec<_>>(), [Some("Inactive")]);

    let user = iam::DeleteUserRequest { user_name: Some("ann".into()) };
    let error = iam.delete_user(&root, user.clone()).await.unwrap_err();
    assert_eq!(error.message, "Cannot delete entity, must delete SSH public keys first.");
    let delete = iam::DeleteSSHPublicKeyRequest { user_name: Some("ann".into()), ssh_public_key_id: Some(id.clone()) };
    iam.delete_ssh_public_key(&root, delete.clone()).await.unwrap();
    assert_eq!(refused(iam.delete_ssh_public_key(&root, delete).await), code("NoSuchEntity", 404));
    iam.delete_user(&root, user).await.unwrap();
}

#[tokio::test]
async fn a_signing_certificate_is_one_users() {
    let world = World::new();
    let (iam, root) = (&world.iam, world.root());
    world.user("ann").await;
    let upload = |user: Option<&str>, body: &str| iam::UploadSigningCertificateRequest {
        user_name: user.map(str::to_owned),
        certificate_body: Some(body.into()),
    };
    let none = iam.upload_signing_certificate(&root, upload(Some("ann"), "nonsense")).await;
    assert_eq!(refused(none), code("MalformedCertificate", 400));
    let made = iam.upload_signing_certificate(&root, upload(Some("ann"), CERTIFICATE)).await.unwrap();
    let made = made.certificate.unwrap();
    let id = made.certificate_id.clone().unwrap();
    assert!(id.len() >= 24 && made.certificate_body.as_deref() == Some(CERTIFICATE));
    for user in [Some("ann"), None] {
        let again = iam.upload_signing_certificate(&root, upload(user, CERTIFICATE)).await;
        assert_eq!(refused(again), code("DuplicateCertificate", 409));
    }
    let (user_name, certificate_id) = (Some("ann".to_owned()), Some(id));
    let update = iam::UpdateSigningCertificateRequest {
        user_name: user_name.clone(),
        certificate_id: certificate_id.clone(),
        status: Some("Inactive".into()),
    };
    iam.update_signing_certificate(&root, update).await.unwrap();
    let list = iam::ListSigningCertificatesRequest { user_name: user_name.clone(), ..Default::default() };
    let listed = iam.list_signing_certificates(&root, list).await.unwrap().certificates.unwrap();
    assert_eq!(listed, [iam::SigningCertificate { status: Some("Inactive".into()), ..made }]);
    iam.generate_credential_report(&root, ()).await.unwrap();
    let report = iam.get_credential_report(&root, ()).await.unwrap().content.unwrap();
    let report = String::from_utf8(report.to_vec()).unwrap();
    let ann = report.lines().find(|line| line.starts_with("ann,")).unwrap();
    assert!(ann.ends_with(",false,2023-11-14T22:13:20+00:00,false,N/A"), "{ann}");

    let user = iam::DeleteUserRequest { user_name: user_name.clone() };
    let error = iam.delete_user(&root, user.clone()).await.unwrap_err();
    assert_eq!(error.message, "Cannot delete entity, must delete signing certificates first.");
    let delete = iam::DeleteSigningCertificateRequest { user_name, certificate_id };
    iam.delete_signing_certificate(&root, delete).await.unwrap();
    iam.delete_user(&root, user).await.unwrap();
    // It is free again, for the root too.
    iam.upload_signing_certificate(&root, upload(None, CERTIFICATE)).await.unwrap();
    world.clock.advance_ms(YEARS_200_S * 1000);
    let late = iam.upload_signing_certificate(&world.root(), upload(None, CERTIFICATE)).await;
    assert_eq!(refused(late), code("InvalidCertificate", 400));
}

#[tokio::test]
async fn service_credentials_answer_their_secret_once() {
    let world = World::new();
    let (iam, root) = (&world.iam, world.root());
    world.user("ann").await;
    let create = |service: &str, days| iam::CreateServiceSpecificCredentialRequest {
        user_name: Some("ann".into()),
        service_name: Some(service.into()),
        credential_age_days: days,
    };
    let made = async |service, days| {
        let made = iam.create_service_specific_credential(&root, create(service, days)).await;
        made.map(|made| made.service_specific_credential.unwrap())
    };
    assert_eq!(refused(made("s3.amazonaws.com", None).await), code("NotSupportedService", 404));
    assert_eq!(refused(made("codecommit.amazonaws.com", Some(1)).await), code("InvalidInput", 400));
    let git = made("codecommit.amazonaws.com", None).await.unwrap();
    assert_eq!(git.service_user_name.as_deref(), Some("ann-at-000000000000"));
    let second = made("codecommit.amazonaws.com", None).await.unwrap();
    assert_eq!(second.service_user_name.as_deref(), Some("ann+1-at-000000000000"));
    assert_eq!(refused(made("codecommit.amazonaws.com", None).await), code("LimitExceeded", 409));
    let key = made("logs.amazonaws.com", Some(1)).await.unwrap();
    assert!(key.service_credential_secret.is_some() && key.service_password.is_none());
    assert_eq!(key.expiration_date, Some(START.plus_s(24 * 3600)));

    let id = git.service_specific_credential_id.clone();
    let reset = iam::ResetServiceSpecificCredentialRequest {
        user_name: Some("ann".into()),
        service_specific_credential_id: id.clone(),
    };
    let reset = iam.reset_service_specific_credential(&root, reset).await.unwrap().service_specific_credential.unwrap();
    assert!(reset.service_password.is_some() && reset.service_password != git.service_password);
    let update = iam::UpdateServiceSpecificCredentialRequest {
        user_name: Some("ann".into()),
        service_specific_credential_id: id,
        status: Some("Inactive".into()),
    };
    iam.update_service_specific_credential(&root, update).await.unwrap();
    world.clock.advance_ms((2 * 24 * 3600) * 1000);
    let list = async |input: iam::ListServiceSpecificCredentialsRequest| {
        let listed = iam.list_service_specific_credentials(&world.root(), input).await.unwrap();
        let mut listed: Vec<_> = listed
            .service_specific_credentials
            .unwrap()
            .into_iter()
            .map(|one| (one.service_name.unwrap(), one.status.unwrap()))
            .collect();
        listed.sort();
        listed
    };
    let pair = |service: &str, status: &str| (service.to_owned(), status.to_owned());
    let of_ann = iam::ListServiceSpecificCredentialsRequest { user_name: Some("ann".into()), ..Default::default() };
    let all = [
        pair("codecommit.amazonaws.com", "Active"),
        pair("codecommit.amazonaws.com", "Inactive"),
        pair("logs.amazonaws.com", "Expired"),
    ];
    assert_eq!(list(of_ann.clone()).await, all);
    let of_all = iam::ListServiceSpecificCredentialsRequest {
        all_users: Some(true),
        service_name: Some("logs.amazonaws.com".into()),
        ..Default::default()
    };
    assert_eq!(list(of_all).await, all[2..]);
    // Nothing that is stored holds a secret.
    let reader = world.deps.store.read().unwrap();
    for (_, row) in tables::SERVICE_CREDENTIALS.scan(&reader, &(&world.account,)).unwrap() {
        let row = serde_json::to_string(&row).unwrap();
        for secret in [&git.service_password, &reset.service_password, &key.service_credential_secret] {
            assert!(!row.contains(secret.as_deref().unwrap()));
        }
    }

    let user = iam::DeleteUserRequest { user_name: Some("ann".into()) };
    let error = iam.delete_user(&root, user.clone()).await.unwrap_err();
    assert_eq!(error.message, "Cannot delete entity, must delete service specific credentials first.");
    for id in [git, second, key].map(|one| one.service_specific_credential_id) {
        let delete = iam::DeleteServiceSpecificCredentialRequest {
            user_name: Some("ann".into()),
            service_specific_credential_id: id,
        };
        iam.delete_service_specific_credential(&root, delete).await.unwrap();
    }
    iam.delete_user(&root, user).await.unwrap();
}
