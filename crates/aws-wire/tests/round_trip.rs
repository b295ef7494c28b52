//! Every built operation of every service, both directions: what one side encodes the other decodes to the same tree.

use aws_wire::{Bytes, Found, Kind, Protocol, ServiceModel, Shape, Timestamp, Value};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

const MODELS: [&ServiceModel; 7] = [
    &api_sts::MODEL,
    &api_iam::MODEL,
    &api_ec2::MODEL,
    &api_elbv2::MODEL,
    &api_ecs::MODEL,
    &api_ecr::MODEL,
    &api_logs::MODEL,
];

/// A cheap stream of choices; proptest supplies and shrinks its seed.
struct Choices(u64);

impl Choices {
    fn next(&mut self, below: u64) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % below
    }

    fn text(&mut self) -> String {
        const PIECES: &[&str] =
            &["a", "Z", "9", " ", "&", "<", ">", "\"", "'", "=", "+", "%", "é", "日", "😀", "\n", "\r", "\t", "]]>"];
        (0..self.next(6)).map(|_| PIECES[self.next(PIECES.len() as u64) as usize]).collect()
    }

    /// `None` where the protocol cannot tell the value from an absent one.
    fn value(&mut self, shape: &'static Shape, protocol: Protocol, depth: usize) -> Option<Value> {
        Some(match &shape.kind {
            Kind::Boolean => Value::Bool(self.next(2) == 1),
            Kind::Integer { .. } => Value::Integer(i64::from(self.next(1 << 32) as u32 as i32)),
            Kind::Long { .. } => Value::Integer(self.next(u64::MAX) as i64),
            Kind::Float { .. } | Kind::Double { .. } => Value::Float(self.next(1 << 40) as f64 / 64.0 - 1e6),
            Kind::String { .. } => Value::String(self.text()),
            Kind::Blob { .. } => Value::Blob(Bytes::from(self.text())),
            Kind::Timestamp { .. } => Value::Timestamp(Timestamp(self.next(4_000_000_000_000) as i64)),
            Kind::Document => Value::Map(vec![
                ("a".into(), Value::List(vec![Value::Null, Value::Integer(-3), Value::Bool(true)])),
                ("b".into(), Value::String(self.text())),
            ]),
            Kind::List { member, flattened, .. } => {
                let items: Vec<Value> =
                    (0..self.next(3)).filter_map(|_| self.value(member, protocol, depth + 1)).collect();
                if items.is_empty() && (*flattened || protocol == Protocol::Ec2Query) {
                    return None;
                }
                Value::List(items)
            }
            Kind::Map { value, .. } => {
                let count = 1 + self.next(2);
                let entries: Vec<_> = (0..count)
                    .filter_map(|i| Some((format!("key {i} &<"), self.value(value, protocol, depth + 1)?)))
                    .collect();
                if entries.is_empty() {
                    return None;
                }
                Value::Map(entries)
            }
            Kind::Structure { members } => {
                if depth > 8 {
                    return None;
                }
                let mut values = Vec::new();
                for member in *members {
                    if self.next(2) == 1
                        && let Some(value) = self.value(member.shape, protocol, depth + 1)
                    {
                        values.push((member.name, value));
                    }
                }
                // A query request has no way to say "present, but without members".
                if values.is_empty() && protocol != Protocol::AwsJson1_1 && depth > 0 {
                    return None;
                }
                Value::Structure(values)
            }
        })
    }
}

proptest! {
    #![proptest_config(Config { cases: 48, rng_seed: RngSeed::Fixed(2), failure_persistence: None, ..Config::default() })]

    #[test]
    fn requests_and_responses_survive_the_wire(seed in any::<u64>()) {
        let mut choices = Choices(seed);
        for model in MODELS {
            for operation in model.operations {
                let context = format!("{}:{}", model.service, operation.name);
                let none = Value::empty_structure;
                let input = operation.input.and_then(|shape| choices.value(shape, model.protocol, 0)).unwrap_or_else(none);
                let request = model.codec().encode_request(model, operation, &input);
                let decoded = model.codec().decode_request(model, operation, &request);
                prop_assert_eq!(decoded.as_ref(), Ok(&input), "{} {:?}", context, request.body);
                // Whatever the constraints say about it, saying it neither panics nor loops.
                let _ = aws_wire::validate(model, operation, &input);

                let output = operation.output.and_then(|shape| choices.value(shape, model.protocol, 0)).unwrap_or_else(none);
                let response = model.codec().encode_response(model, operation, &output, "id");
                let decoded = model.codec().decode_response(model, operation, &response);
                prop_assert_eq!(decoded.as_ref(), Ok(&output), "{} {:?}", context, response.body);
            }
        }
    }

    #[test]
    fn errors_survive_the_wire(message in "[ -~é<>&]{0,40}", server in any::<bool>()) {
        for model in MODELS {
            let operation = &model.operations[0];
            let sent = if server { aws_wire::ApiError::server("Oops", &message) } else { aws_wire::ApiError::new("Oops", &message) };
            let response = model.codec().encode_error(model, &sent, "id");
            prop_assert_eq!(response.status, if server { 500 } else { 400 });
            let received = model.codec().decode_response(model, operation, &response).unwrap_err();
            prop_assert_eq!((&*received.code, &received.message, received.sender_fault), ("Oops", &message, !server));
        }
    }

    #[test]
    fn noise_is_refused_or_read_but_never_panics(body in prop::collection::vec(any::<u8>(), 0..200), text in "[-A-Za-z0-9_.=&%{}\\[\\]\",:]{0,200}") {
        for model in MODELS {
            for operation in model.operations {
                for noise in [&body[..], text.as_bytes()] {
                    let mut request = model.codec().encode_request(model, operation, &Value::empty_structure());
                    request.body = Bytes::copy_from_slice(noise);
                    if let Ok(value) = model.codec().decode_request(model, operation, &request) {
                        let _ = aws_wire::validate(model, operation, &value);
                    }
                }
            }
        }
    }
}

#[test]
fn tables_are_sorted_and_every_operation_is_found() {
    for model in MODELS {
        for operation in model.operations {
            assert!(matches!(model.find(operation.name), Found::Built(found) if found.name == operation.name));
        }
        for name in model.not_built {
            assert!(matches!(model.find(name), Found::NotBuilt(found) if found == *name));
        }
        for error in model.errors {
            assert!(model.error(error.code).is_some_and(|found| found.code == error.code));
        }
        assert!(matches!(model.find("FlyToTheMoon"), Found::Unknown));
        assert!(matches!(model.find(""), Found::Unknown));
    }
    assert!(matches!(api_ecs::MODEL.find("ExecuteCommand"), Found::NotBuilt("ExecuteCommand")));
}
