//! The operations as the gateway calls them; each is written in `api/`.

use crate::{Elb, api};
use api_elbv2 as wire;
use aws_wire::ApiError;
use kernel::RequestCtx;

macro_rules! operations {
    ($($method:ident: $input:ident -> $output:ident = $handler:path;)+) => {
        impl wire::Elbv2Api<RequestCtx> for Elb {
            $(async fn $method(&self, ctx: &RequestCtx, input: wire::$input) -> Result<wire::$output, ApiError> {
                Ok($handler(self, ctx, input).await?)
            })+
        }
    };
}

operations! {
    add_tags: AddTagsInput -> AddTagsOutput = api::tags::add;
    create_listener: CreateListenerInput -> CreateListenerOutput = api::listeners::create;
    create_load_balancer: CreateLoadBalancerInput -> CreateLoadBalancerOutput = api::load_balancers::create;
    create_rule: CreateRuleInput -> CreateRuleOutput = api::rules::create;
    create_target_group: CreateTargetGroupInput -> CreateTargetGroupOutput = api::target_groups::create;
    delete_listener: DeleteListenerInput -> DeleteListenerOutput = api::listeners::delete;
    delete_load_balancer: DeleteLoadBalancerInput -> DeleteLoadBalancerOutput = api::load_balancers::delete;
    delete_rule: DeleteRuleInput -> DeleteRuleOutput = api::rules::delete;
    delete_target_group: DeleteTargetGroupInput -> DeleteTargetGroupOutput = api::target_groups::delete;
    deregister_targets: DeregisterTargetsInput -> DeregisterTargetsOutput = api::targets::deregister;
    describe_account_limits: DescribeAccountLimitsInput -> DescribeAccountLimitsOutput = api::limits::describe;
    describe_listener_attributes: DescribeListenerAttributesInput -> DescribeListenerAttributesOutput = api::listeners::describe_attributes;
    describe_listeners: DescribeListenersInput -> DescribeListenersOutput = api::listeners::describe;
    describe_capacity_reservation: DescribeCapacityReservationInput -> DescribeCapacityReservationOutput = api::load_balancer_changes::describe_capacity_reservation;
    describe_load_balancer_attributes: DescribeLoadBalancerAttributesInput -> DescribeLoadBalancerAttributesOutput = api::load_balancer_changes::describe_attributes;
    describe_load_balancers: DescribeLoadBalancersInput -> DescribeLoadBalancersOutput = api::load_balancers::describe;
    describe_rules: DescribeRulesInput -> DescribeRulesOutput = api::rules::describe;
    describe_tags: DescribeTagsInput -> DescribeTagsOutput = api::tags::describe;
    describe_target_group_attributes: DescribeTargetGroupAttributesInput -> DescribeTargetGroupAttributesOutput = api::target_groups::describe_attributes;
    describe_target_groups: DescribeTargetGroupsInput -> DescribeTargetGroupsOutput = api::target_groups::describe;
    describe_target_health: DescribeTargetHealthInput -> DescribeTargetHealthOutput = api::targets::describe_health;
    modify_listener: ModifyListenerInput -> ModifyListenerOutput = api::listeners::modify;
    modify_listener_attributes: ModifyListenerAttributesInput -> ModifyListenerAttributesOutput = api::listeners::modify_attributes;
    modify_load_balancer_attributes: ModifyLoadBalancerAttributesInput -> ModifyLoadBalancerAttributesOutput = api::load_balancer_changes::modify_attributes;
    modify_rule: ModifyRuleInput -> ModifyRuleOutput = api::rules::modify;
    modify_target_group: ModifyTargetGroupInput -> ModifyTargetGroupOutput = api::target_groups::modify;
    modify_target_group_attributes: ModifyTargetGroupAttributesInput -> ModifyTargetGroupAttributesOutput = api::target_groups::modify_attributes;
    register_targets: RegisterTargetsInput -> RegisterTargetsOutput = api::targets::register;
    remove_tags: RemoveTagsInput -> RemoveTagsOutput = api::tags::remove;
    set_ip_address_type: SetIpAddressTypeInput -> SetIpAddressTypeOutput = api::load_balancer_changes::set_ip_address_type;
    set_rule_priorities: SetRulePrioritiesInput -> SetRulePrioritiesOutput = api::rules::set_priorities;
    set_security_groups: SetSecurityGroupsInput -> SetSecurityGroupsOutput = api::load_balancer_changes::set_security_groups;
    set_subnets: SetSubnetsInput -> SetSubnetsOutput = api::load_balancer_changes::set_subnets;
}
