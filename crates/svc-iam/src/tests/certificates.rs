//! Server certificates: what is uploaded fits together.

use super::*;

const CERTIFICATE: &str = include_str!("../../testdata/certificate.pem");
const KEY: &str = include_str!("../../testdata/certificate.key");
const OTHER_KEY: &str = include_str!("../../testdata/other.key");

#[tokio::test]
async fn a_certificate_comes_with_its_own_key() {
    let world = World::new();
    let root = world.root();
    let upload = |body: &str, key: &str| iam::UploadServerCertificateRequest {
        server_certificate_name: Some("web".into()),
        certificate_body: Some(body.into()),
        private_key: Some(key.into()),
        ..Default::default()
    };
    let mismatch = world.iam.upload_server_certificate(&root, upload(CERTIFICATE, OTHER_KEY)).await;
    assert_eq!(refused(mismatch), code("KeyPairMismatch", 400));
    for (body, key) in [("nonsense", KEY), (CERTIFICATE, "nonsense"), (KEY, KEY)] {
        let malformed = world.iam.upload_server_certificate(&root, upload(body, key)).await;
        assert_eq!(refused(malformed), code("MalformedCertificate", 400));
    }
    let made = world.iam.upload_server_certificate(&root, upload(CERTIFICATE, KEY)).await.unwrap();
    let made = made.server_certificate_metadata.unwrap();
    assert_eq!(made.arn.as_deref(), Some("arn:aws:iam::000000000000:server-certificate/web"));
    assert!(made.expiration.unwrap() > START.plus_s(50 * 365 * 24 * 3600));
    let again = world.iam.upload_server_certificate(&root, upload(CERTIFICATE, KEY)).await;
    assert_eq!(refused(again), code("EntityAlreadyExists", 409));
    let chained = iam::UploadServerCertificateRequest {
        certificate_chain: Some("nonsense".into()),
        server_certificate_name: Some("chained".into()),
        ..upload(CERTIFICATE, KEY)
    };
    assert_eq!(refused(world.iam.upload_server_certificate(&root, chained).await), code("MalformedCertificate", 400));
    let get = iam::GetServerCertificateRequest { server_certificate_name: Some("web".into()) };
    let got = world.iam.get_server_certificate(&root, get).await.unwrap().server_certificate.unwrap();
    assert_eq!(got.certificate_body.as_deref(), Some(CERTIFICATE));
}
