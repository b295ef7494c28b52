//! Listeners.

use super::{distinct, page, required};
use crate::errors::{self, unsupported, validation};
use crate::model::ListenerRow;
use crate::plan::{actions, attributes};
use crate::tables::LISTENERS;
use crate::{Elb, convert, names, rows};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx, tags};
use store::Reader;

/// `listeners-per-application-load-balancer`.
pub const LISTENERS_PER_LOAD_BALANCER_MAX: usize = 50;

fn check_protocol(protocol: Option<&str>) -> Result<(), Error> {
    match protocol {
        Some("HTTP") => Ok(()),
        Some("HTTPS") => Err(unsupported("The listener protocol 'HTTPS' (it needs certificates of ACM) is")),
        Some(other) => Err(validation(format!(
            "Protocol '{other}' must be one of 'HTTP,HTTPS' for load balancers of type 'application'"
        ))),
        None => Err(validation("A protocol must be specified")),
    }
}

/// What only secure listeners have.
fn check_plain(
    alpn_policy: Option<Vec<String>>,
    certificates: Option<Vec<wire::Certificate>>,
    mutual_authentication: Option<wire::MutualAuthenticationAttributes>,
    ssl_policy: Option<String>,
) -> Result<(), Error> {
    let given = [
        ("AlpnPolicy", alpn_policy.is_some_and(|list| !list.is_empty())),
        ("Certificates", certificates.is_some_and(|list| !list.is_empty())),
        ("MutualAuthentication", mutual_authentication.is_some()),
        ("SslPolicy", ssl_policy.is_some()),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((member, _)) => Err(validation(format!("{member} cannot be specified for an HTTP listener"))),
        None => Ok(()),
    }
}

fn check_port(port: Option<i32>) -> Result<u16, Error> {
    let port = port.ok_or_else(|| validation("A port must be specified"))?;
    u16::try_from(port)
        .ok()
        .filter(|port| *port > 0)
        .ok_or_else(|| validation(format!("Port '{port}' must be in the range [1-65535]")))
}

/// The listener of a load balancer on a port.
fn on_port(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    load_balancer: &str,
    port: u16,
) -> Result<(usize, Option<ListenerRow>), Error> {
    let all = LISTENERS.scan(reader, &(&ctx.account, ctx.region, load_balancer))?;
    let count = all.len();
    Ok((count, all.into_iter().map(|(_, row)| row).find(|row| row.port == port)))
}

fn duplicate(load_balancer_arn: &str) -> Error {
    Error::api(
        "DuplicateListener",
        format!("A listener already exists on this port for this load balancer '{load_balancer_arn}'"),
    )
}

pub async fn create(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::CreateListenerInput,
) -> Result<wire::CreateListenerOutput, Error> {
    let load_balancer_arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    check_protocol(input.protocol.as_deref())?;
    check_plain(input.alpn_policy, input.certificates, input.mutual_authentication, input.ssl_policy)?;
    let port = check_port(input.port)?;
    let default_action = actions::from_wire(input.default_actions)?;
    let tags = tags::merge(&tags::Tags::new(), convert::tags_from_wire(input.tags)).map_err(errors::tag_error)?;
    let (id, default_rule_id) = (elb.deps.rng.hex(16), elb.deps.rng.hex(16));
    let listener = elb
        .deps
        .store
        .transact(|txn| {
            let (_, load_balancer) = rows::load_balancer(txn, ctx, &load_balancer_arn)?;
            let (count, taken) = on_port(txn, ctx, &load_balancer.name, port)?;
            if let Some(current) = taken {
                let same = current.default_action == default_action
                    && rows::tags(txn, &ctx.account, ctx.region, &current.arn)? == tags;
                return if same { Ok(convert::listener(&current)) } else { Err(duplicate(&load_balancer_arn)) };
            }
            if count >= LISTENERS_PER_LOAD_BALANCER_MAX {
                return Err(Error::api(
                    "TooManyListeners",
                    format!("A load balancer can have at most {LISTENERS_PER_LOAD_BALANCER_MAX} listeners"),
                ));
            }
            let row = ListenerRow {
                arn: names::listener_arn(&load_balancer_arn, &id),
                id: id.clone(),
                load_balancer_arn: load_balancer_arn.clone(),
                port,
                default_rule_id: default_rule_id.clone(),
                default_action: default_action.clone(),
            };
            rows::use_target_groups(txn, ctx, &load_balancer, &row.arn, None, &row.default_action)?;
            LISTENERS.put(txn, &(&ctx.account, ctx.region, &load_balancer.name, &id), &row)?;
            rows::put_tags(txn, &ctx.account, ctx.region, &row.arn, tags.clone())?;
            Ok(convert::listener(&row))
        })
        .await?;
    Ok(wire::CreateListenerOutput { listeners: Some(vec![listener]) })
}

pub async fn modify(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::ModifyListenerInput,
) -> Result<wire::ModifyListenerOutput, Error> {
    let arn = required(input.listener_arn, "ListenerArn")?;
    if input.protocol.is_some() {
        check_protocol(input.protocol.as_deref())?;
    }
    check_plain(input.alpn_policy, input.certificates, input.mutual_authentication, input.ssl_policy)?;
    let port = input.port.map(|port| check_port(Some(port))).transpose()?;
    let action = input.default_actions.map(|actions| actions::from_wire(Some(actions))).transpose()?;
    let listener = elb
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = rows::listener(txn, ctx, &arn)?;
            let (_, load_balancer) = rows::load_balancer(txn, ctx, &row.load_balancer_arn)?;
            if let Some(port) = port {
                if on_port(txn, ctx, &load_balancer.name, port)?.1.is_some_and(|other| other.id != row.id) {
                    return Err(duplicate(&row.load_balancer_arn));
                }
                row.port = port;
            }
            if let Some(action) = &action {
                let before = std::mem::replace(&mut row.default_action, action.clone());
                rows::use_target_groups(txn, ctx, &load_balancer, &row.arn, Some(&before), action)?;
            }
            LISTENERS.put(txn, &key, &row)?;
            Ok(convert::listener(&row))
        })
        .await?;
    Ok(wire::ModifyListenerOutput { listeners: Some(vec![listener]) })
}

pub async fn delete(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DeleteListenerInput,
) -> Result<wire::DeleteListenerOutput, Error> {
    let arn = required(input.listener_arn, "ListenerArn")?;
    elb.deps
        .store
        .transact(|txn| {
            let (key, row) = rows::listener(txn, ctx, &arn)?;
            rows::delete_listener(txn, &key, &row)
        })
        .await?;
    Ok(wire::DeleteListenerOutput::default())
}

pub async fn describe(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeListenersInput,
) -> Result<wire::DescribeListenersOutput, Error> {
    let arns = input.listener_arns.unwrap_or_default();
    let filters = format!("{arns:?}{:?}", input.load_balancer_arn);
    let reader = elb.deps.store.read()?;
    let found: Vec<ListenerRow> = match (&input.load_balancer_arn, arns.is_empty()) {
        (Some(arn), true) => {
            let ((account, region, name), _) = rows::load_balancer(&reader, ctx, arn)?;
            LISTENERS.scan(&reader, &(account, region, name))?.into_iter().map(|(_, row)| row).collect()
        }
        (None, false) => {
            let found = distinct(arns).into_iter().map(|arn| Ok(rows::listener(&reader, ctx, &arn)?.1));
            found.collect::<Result<_, Error>>()?
        }
        _ => return Err(validation("You must specify either listener ARNs or a load balancer ARN")),
    };
    let (found, next_marker) = page(
        ctx,
        "DescribeListeners",
        &filters,
        found,
        |row| row.arn.clone(),
        input.marker.as_deref(),
        input.page_size,
    )?;
    Ok(wire::DescribeListenersOutput { listeners: Some(found.iter().map(convert::listener).collect()), next_marker })
}

/// Every attribute has its default: none of the others is acted on, and [`modify_attributes`] refuses them.
fn attributes_to_wire() -> Option<Vec<wire::ListenerAttribute>> {
    let all = attributes::all(attributes::LISTENER, &Default::default());
    Some(all.into_iter().map(|(key, value)| wire::ListenerAttribute { key: Some(key), value: Some(value) }).collect())
}

pub async fn describe_attributes(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeListenerAttributesInput,
) -> Result<wire::DescribeListenerAttributesOutput, Error> {
    let arn = required(input.listener_arn, "ListenerArn")?;
    rows::listener(&elb.deps.store.read()?, ctx, &arn)?;
    Ok(wire::DescribeListenerAttributesOutput { attributes: attributes_to_wire() })
}

pub async fn modify_attributes(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::ModifyListenerAttributesInput,
) -> Result<wire::ModifyListenerAttributesOutput, Error> {
    let arn = required(input.listener_arn, "ListenerArn")?;
    rows::listener(&elb.deps.store.read()?, ctx, &arn)?;
    let changes = input.attributes.unwrap_or_default().into_iter().map(|a| (a.key, a.value));
    // Only defaults pass, so there is nothing to store.
    attributes::modify(attributes::LISTENER, &Default::default(), changes)?;
    Ok(wire::ModifyListenerAttributesOutput { attributes: attributes_to_wire() })
}
