//! Web identities, with a provider of the test's own on loopback.

use super::*;
use api_sts::AssumeRoleWithWebIdentityRequest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

struct Provider {
    issuer: String,
    key: EncodingKey,
}

impl Provider {
    /// Serves its discovery document and one key, for as long as the test's runtime lives.
    async fn start() -> Self {
        let random = ring::rand::SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random).unwrap();
        let point = pair.public_key().as_ref()[1..].to_vec();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}/realm", listener.local_addr().unwrap());
        let (x, y) = point.split_at(32);
        let keys = serde_json::json!({"keys": [{
            "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": "k1",
            "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y),
        }]});
        let discovery = serde_json::json!({"issuer": issuer, "jwks_uri": format!("{issuer}/keys")});
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = vec![0; 4096];
                let length = stream.read(&mut request).await.unwrap_or(0);
                let request = String::from_utf8_lossy(&request[..length]).into_owned();
                let body = match request.starts_with("GET /realm/keys") {
                    true => keys.to_string(),
                    false => discovery.to_string(),
                };
                let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length:";
                let answer = format!("{head} {}\r\n\r\n{body}", body.len());
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        Self { issuer, key: EncodingKey::from_ec_der(pkcs8.as_ref()) }
    }

    fn token(&self, claims: &serde_json::Value) -> String {
        let header = Header { kid: Some("k1".into()), ..Header::new(Algorithm::ES256) };
        jsonwebtoken::encode(&header, claims, &self.key).unwrap()
    }
}

#[tokio::test]
async fn tokens_of_a_trusted_provider_open_a_role() {
    let world = World::new();
    let provider = Provider::start().await;
    let create = iam::CreateOpenIDConnectProviderRequest {
        url: Some(provider.issuer.clone()),
        client_id_list: Some(vec!["sts.amazonaws.com".into()]),
        ..Default::default()
    };
    let arn = world.iam.create_open_id_connect_provider(&world.root(), create.clone()).await.unwrap();
    let arn = arn.open_id_connect_provider_arn.unwrap();
    let again = world.iam.create_open_id_connect_provider(&world.root(), create).await;
    assert_eq!(refused(again), code("EntityAlreadyExists", 409));
    let name = provider.issuer.strip_prefix("http://").unwrap();
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Federated":"{arn}"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{{"StringEquals":{{"{name}:sub":"system:serviceaccount:default:web","{name}:aud":"sts.amazonaws.com"}}}}}}]}}"#
    );
    let role = world.role("pod", &trust).await;
    let now_s = START.as_ms() / 1000;
    let claims = |subject: &str, audience: &str, ends_s: i64| serde_json::json!({"iss": provider.issuer, "sub": subject, "aud": [audience], "iat": now_s, "exp": ends_s});
    let web = "system:serviceaccount:default:web";
    let nobody = world.ctx(Principal {
        kind: PrincipalKind::Anonymous,
        account: world.account.clone(),
        arn: "anonymous".into(),
        user_id: "anonymous".into(),
    });
    let ask = |token: String| AssumeRoleWithWebIdentityRequest {
        role_arn: role.arn.clone(),
        role_session_name: Some("s1".into()),
        web_identity_token: Some(token),
        ..Default::default()
    };
    let good = provider.token(&claims(web, "sts.amazonaws.com", now_s + 60));
    let answer = world.iam.assume_role_with_web_identity(&nobody, ask(good.clone())).await.unwrap();
    assert_eq!(answer.subject_from_web_identity_token.as_deref(), Some(web));
    assert_eq!(answer.provider.as_deref(), Some(arn.as_str()));
    let id = answer.credentials.unwrap().access_key_id.unwrap();
    let session = world.as_key(&id).unwrap();
    assert_eq!(session.principal.arn, "arn:aws:sts::000000000000:assumed-role/pod/s1");
    let effective = world.iam.effective(&world.deps.store.read().unwrap(), &session.principal, &id).unwrap();
    assert_eq!(effective.federated_provider.as_ref(), Some(&arn));

    let stranger = provider.token(&claims("somebody", "sts.amazonaws.com", now_s + 60));
    let audience = provider.token(&claims(web, "other", now_s + 60));
    let ended = provider.token(&claims(web, "sts.amazonaws.com", now_s));
    let mut forged = good.clone().into_bytes();
    // The first character of the signature.
    let at = good.rfind('.').unwrap() + 1;
    forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
    let forged = String::from_utf8(forged).unwrap();
    for (token, wanted) in [
        (stranger, ("AccessDenied", 403)),
        (audience, ("InvalidIdentityToken", 400)),
        (ended, ("ExpiredTokenException", 400)),
        (forged, ("InvalidIdentityToken", 400)),
        ("nonsense".into(), ("InvalidIdentityToken", 400)),
    ] {
        let answer = world.iam.assume_role_with_web_identity(&nobody, ask(token)).await;
        assert_eq!(refused(answer), code(wanted.0, wanted.1));
    }
}
