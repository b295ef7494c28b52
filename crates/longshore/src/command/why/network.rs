//! The network as EC2 describes it, read whole: what a group's members are depends on every interface.

use crate::client::Client;
use crate::command::listing::pages;
use api_ec2::{
    DescribeManagedPrefixListsRequest, DescribeManagedPrefixListsResult, DescribeNetworkAclsRequest,
    DescribeNetworkAclsResult, DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult,
    DescribeRouteTablesRequest, DescribeRouteTablesResult, DescribeSecurityGroupRulesRequest,
    DescribeSecurityGroupRulesResult, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult,
    DescribeSubnetsRequest, DescribeSubnetsResult, DescribeVpcsRequest, DescribeVpcsResult,
    GetManagedPrefixListEntriesRequest, GetManagedPrefixListEntriesResult,
};
use aws_wire::ApiError;
use reach::Network;

/// Everything of one kind, page by page.
macro_rules! all {
    ($client:expr, $operation:literal, $input:ident, $output:ident, $items:ident) => {
        pages(async |next_token| {
            let input = $input { next_token, ..Default::default() };
            let output: $output = $client.call(&api_ec2::MODEL, $operation, &input).await?;
            Ok((output.$items, output.next_token))
        })
        .await?
    };
}

/// Reads the client's Region.
pub async fn read(client: &Client) -> Result<Network, ApiError> {
    let mut network = Network::default();
    network.add_vpcs(all!(client, "DescribeVpcs", DescribeVpcsRequest, DescribeVpcsResult, vpcs));
    network.add_subnets(all!(client, "DescribeSubnets", DescribeSubnetsRequest, DescribeSubnetsResult, subnets));
    network.add_interfaces(all!(
        client,
        "DescribeNetworkInterfaces",
        DescribeNetworkInterfacesRequest,
        DescribeNetworkInterfacesResult,
        network_interfaces
    ));
    network.add_groups(all!(
        client,
        "DescribeSecurityGroups",
        DescribeSecurityGroupsRequest,
        DescribeSecurityGroupsResult,
        security_groups
    ));
    network.add_rules(all!(
        client,
        "DescribeSecurityGroupRules",
        DescribeSecurityGroupRulesRequest,
        DescribeSecurityGroupRulesResult,
        security_group_rules
    ));
    network.add_acls(all!(
        client,
        "DescribeNetworkAcls",
        DescribeNetworkAclsRequest,
        DescribeNetworkAclsResult,
        network_acls
    ));
    network.add_route_tables(all!(
        client,
        "DescribeRouteTables",
        DescribeRouteTablesRequest,
        DescribeRouteTablesResult,
        route_tables
    ));
    let lists = all!(
        client,
        "DescribeManagedPrefixLists",
        DescribeManagedPrefixListsRequest,
        DescribeManagedPrefixListsResult,
        prefix_lists
    );
    for id in lists.into_iter().filter_map(|list| list.prefix_list_id) {
        let entries = pages(async |next_token| {
            let input = GetManagedPrefixListEntriesRequest {
                prefix_list_id: Some(id.clone()),
                next_token,
                ..Default::default()
            };
            let output: GetManagedPrefixListEntriesResult =
                client.call(&api_ec2::MODEL, "GetManagedPrefixListEntries", &input).await?;
            Ok((output.entries, output.next_token))
        })
        .await?;
        network.add_prefix_list(id, entries);
    }
    for interface in network.interfaces.values_mut() {
        interface.name = served(&interface.name);
    }
    Ok(network)
}

/// What the interface of a task serves, as long as nobody asked which task.
pub const A_TASK: &str = "a task";

/// What an interface serves, from the description that its owner gave it.
fn served(description: &str) -> String {
    match description.strip_prefix("ELB app/").and_then(|rest| rest.split('/').next()) {
        Some(name) => format!("load balancer {name}"),
        None if description.starts_with("arn:aws:ecs:") => A_TASK.to_owned(),
        None => description.to_owned(),
    }
}

/// The interfaces of a load balancer.
pub fn interfaces_of_balancer<'a>(network: &'a Network, name: &str) -> Vec<&'a str> {
    let served = format!("load balancer {name}");
    let mine = network.interfaces.iter().filter(|(_, interface)| interface.name == served);
    mine.map(|(id, _)| id.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interface_tells_what_it_serves() {
        assert_eq!(served("ELB app/web/0123456789abcdef"), "load balancer web");
        assert_eq!(served("arn:aws:ecs:us-east-1:000000000000:attachment/1"), "a task");
        assert_eq!(served("my own"), "my own");
    }
}
