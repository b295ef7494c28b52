// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    AddTags,
    CreateListener,
    CreateLoadBalancer,
    CreateRule,
    CreateTargetGroup,
    DeleteListener,
    DeleteLoadBalancer,
    DeleteRule,
    DeleteTargetGroup,
    DeregisterTargets,
    DescribeAccountLimits,
    DescribeCapacityReservation,
    DescribeListenerAttributes,
    DescribeListeners,
    DescribeLoadBalancerAttributes,
    DescribeLoadBalancers,
    DescribeRules,
    DescribeTags,
    DescribeTargetGroupAttributes,
    DescribeTargetGroups,
    DescribeTargetHealth,
    ModifyListener,
    ModifyListenerAttributes,
    ModifyLoadBalancerAttributes,
    ModifyRule,
    ModifyTargetGroup,
    ModifyTargetGroupAttributes,
    RegisterTargets,
    RemoveTags,
    SetIpAddressType,
    SetRulePriorities,
    SetSecurityGroups,
    SetSubnets,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AddTags" => Op::AddTags,
            "CreateListener" => Op::CreateListener,
            "CreateLoadBalancer" => Op::CreateLoadBalancer,
            "CreateRule" => Op::CreateRule,
            "CreateTargetGroup" => Op::CreateTargetGroup,
            "DeleteListener" => Op::DeleteListener,
            "DeleteLoadBalancer" => Op::DeleteLoadBalancer,
            "DeleteRule" => Op::DeleteRule,
            "DeleteTargetGroup" => Op::DeleteTargetGroup,
            "DeregisterTargets" => Op::DeregisterTargets,
            "DescribeAccountLimits" => Op::DescribeAccountLimits,
            "DescribeCapacityReservation" => Op::DescribeCapacityReservation,
            "DescribeListenerAttributes" => Op::DescribeListenerAttributes,
            "DescribeListeners" => Op::DescribeListeners,
            "DescribeLoadBalancerAttributes" => Op::DescribeLoadBalancerAttributes,
            "DescribeLoadBalancers" => Op::DescribeLoadBalancers,
            "DescribeRules" => Op::DescribeRules,
            "DescribeTags" => Op::DescribeTags,
            "DescribeTargetGroupAttributes" => Op::DescribeTargetGroupAttributes,
            "DescribeTargetGroups" => Op::DescribeTargetGroups,
            "DescribeTargetHealth" => Op::DescribeTargetHealth,
            "ModifyListener" => Op::ModifyListener,
            "ModifyListenerAttributes" => Op::ModifyListenerAttributes,
            "ModifyLoadBalancerAttributes" => Op::ModifyLoadBalancerAttributes,
            "ModifyRule" => Op::ModifyRule,
            "ModifyTargetGroup" => Op::ModifyTargetGroup,
            "ModifyTargetGroupAttributes" => Op::ModifyTargetGroupAttributes,
            "RegisterTargets" => Op::RegisterTargets,
            "RemoveTags" => Op::RemoveTags,
            "SetIpAddressType" => Op::SetIpAddressType,
            "SetRulePriorities" => Op::SetRulePriorities,
            "SetSecurityGroups" => Op::SetSecurityGroups,
            "SetSubnets" => Op::SetSubnets,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::AddTags => "AddTags",
            Op::CreateListener => "CreateListener",
            Op::CreateLoadBalancer => "CreateLoadBalancer",
            Op::CreateRule => "CreateRule",
            Op::CreateTargetGroup => "CreateTargetGroup",
            Op::DeleteListener => "DeleteListener",
            Op::DeleteLoadBalancer => "DeleteLoadBalancer",
            Op::DeleteRule => "DeleteRule",
            Op::DeleteTargetGroup => "DeleteTargetGroup",
            Op::DeregisterTargets => "DeregisterTargets",
            Op::DescribeAccountLimits => "DescribeAccountLimits",
            Op::DescribeCapacityReservation => "DescribeCapacityReservation",
            Op::DescribeListenerAttributes => "DescribeListenerAttributes",
            Op::DescribeListeners => "DescribeListeners",
            Op::DescribeLoadBalancerAttributes => "DescribeLoadBalancerAttributes",
            Op::DescribeLoadBalancers => "DescribeLoadBalancers",
            Op::DescribeRules => "DescribeRules",
            Op::DescribeTags => "DescribeTags",
            Op::DescribeTargetGroupAttributes => "DescribeTargetGroupAttributes",
            Op::DescribeTargetGroups => "DescribeTargetGroups",
            Op::DescribeTargetHealth => "DescribeTargetHealth",
            Op::ModifyListener => "ModifyListener",
            Op::ModifyListenerAttributes => "ModifyListenerAttributes",
            Op::ModifyLoadBalancerAttributes => "ModifyLoadBalancerAttributes",
            Op::ModifyRule => "ModifyRule",
            Op::ModifyTargetGroup => "ModifyTargetGroup",
            Op::ModifyTargetGroupAttributes => "ModifyTargetGroupAttributes",
            Op::RegisterTargets => "RegisterTargets",
            Op::RemoveTags => "RemoveTags",
            Op::SetIpAddressType => "SetIpAddressType",
            Op::SetRulePriorities => "SetRulePriorities",
            Op::SetSecurityGroups => "SetSecurityGroups",
            Op::SetSubnets => "SetSubnets",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait Elbv2Api<C>: Send + Sync + 'static {
    fn add_tags(&self, ctx: &C, input: AddTagsInput) -> impl Future<Output = Result<AddTagsOutput, ApiError>> + Send;
    fn create_listener(
        &self,
        ctx: &C,
        input: CreateListenerInput,
    ) -> impl Future<Output = Result<CreateListenerOutput, ApiError>> + Send;
    fn create_load_balancer(
        &self,
        ctx: &C,
        input: CreateLoadBalancerInput,
    ) -> impl Future<Output = Result<CreateLoadBalancerOutput, ApiError>> + Send;
    fn create_rule(
        &self,
        ctx: &C,
        input: CreateRuleInput,
    ) -> impl Future<Output = Result<CreateRuleOutput, ApiError>> + Send;
    fn create_target_group(
        &self,
        ctx: &C,
        input: CreateTargetGroupInput,
    ) -> impl Future<Output = Result<CreateTargetGroupOutput, ApiError>> + Send;
    fn delete_listener(
        &self,
        ctx: &C,
        input: DeleteListenerInput,
    ) -> impl Future<Output = Result<DeleteListenerOutput, ApiError>> + Send;
    fn delete_load_balancer(
        &self,
        ctx: &C,
        input: DeleteLoadBalancerInput,
    ) -> impl Future<Output = Result<DeleteLoadBalancerOutput, ApiError>> + Send;
    fn delete_rule(
        &self,
        ctx: &C,
        input: DeleteRuleInput,
    ) -> impl Future<Output = Result<DeleteRuleOutput, ApiError>> + Send;
    fn delete_target_group(
        &self,
        ctx: &C,
        input: DeleteTargetGroupInput,
    ) -> impl Future<Output = Result<DeleteTargetGroupOutput, ApiError>> + Send;
    fn deregister_targets(
        &self,
        ctx: &C,
        input: DeregisterTargetsInput,
    ) -> impl Future<Output = Result<DeregisterTargetsOutput, ApiError>> + Send;
    fn describe_account_limits(
        &self,
        ctx: &C,
        input: DescribeAccountLimitsInput,
    ) -> impl Future<Output = Result<DescribeAccountLimitsOutput, ApiError>> + Send;
    fn describe_capacity_reservation(
        &self,
        ctx: &C,
        input: DescribeCapacityReservationInput,
    ) -> impl Future<Output = Result<DescribeCapacityReservationOutput, ApiError>> + Send;
    fn describe_listener_attributes(
        &self,
        ctx: &C,
        input: DescribeListenerAttributesInput,
    ) -> impl Future<Output = Result<DescribeListenerAttributesOutput, ApiError>> + Send;
    fn describe_listeners(
        &self,
        ctx: &C,
        input: DescribeListenersInput,
    ) -> impl Future<Output = Result<DescribeListenersOutput, ApiError>> + Send;
    fn describe_load_balancer_attributes(
        &self,
        ctx: &C,
        input: DescribeLoadBalancerAttributesInput,
    ) -> impl Future<Output = Result<DescribeLoadBalancerAttributesOutput, ApiError>> + Send;
    fn describe_load_balancers(
        &self,
        ctx: &C,
        input: DescribeLoadBalancersInput,
    ) -> impl Future<Output = Result<DescribeLoadBalancersOutput, ApiError>> + Send;
    fn describe_rules(
        &self,
        ctx: &C,
        input: DescribeRulesInput,
    ) -> impl Future<Output = Result<DescribeRulesOutput, ApiError>> + Send;
    fn describe_tags(
        &self,
        ctx: &C,
        input: DescribeTagsInput,
    ) -> impl Future<Output = Result<DescribeTagsOutput, ApiError>> + Send;
    fn describe_target_group_attributes(
        &self,
        ctx: &C,
        input: DescribeTargetGroupAttributesInput,
    ) -> impl Future<Output = Result<DescribeTargetGroupAttributesOutput, ApiError>> + Send;
    fn describe_target_groups(
        &self,
        ctx: &C,
        input: DescribeTargetGroupsInput,
    ) -> impl Future<Output = Result<DescribeTargetGroupsOutput, ApiError>> + Send;
    fn describe_target_health(
        &self,
        ctx: &C,
        input: DescribeTargetHealthInput,
    ) -> impl Future<Output = Result<DescribeTargetHealthOutput, ApiError>> + Send;
    fn modify_listener(
        &self,
        ctx: &C,
        input: ModifyListenerInput,
    ) -> impl Future<Output = Result<ModifyListenerOutput, ApiError>> + Send;
    fn modify_listener_attributes(
        &self,
        ctx: &C,
        input: ModifyListenerAttributesInput,
    ) -> impl Future<Output = Result<ModifyListenerAttributesOutput, ApiError>> + Send;
    fn modify_load_balancer_attributes(
        &self,
        ctx: &C,
        input: ModifyLoadBalancerAttributesInput,
    ) -> impl Future<Output = Result<ModifyLoadBalancerAttributesOutput, ApiError>> + Send;
    fn modify_rule(
        &self,
        ctx: &C,
        input: ModifyRuleInput,
    ) -> impl Future<Output = Result<ModifyRuleOutput, ApiError>> + Send;
    fn modify_target_group(
        &self,
        ctx: &C,
        input: ModifyTargetGroupInput,
    ) -> impl Future<Output = Result<ModifyTargetGroupOutput, ApiError>> + Send;
    fn modify_target_group_attributes(
        &self,
        ctx: &C,
        input: ModifyTargetGroupAttributesInput,
    ) -> impl Future<Output = Result<ModifyTargetGroupAttributesOutput, ApiError>> + Send;
    fn register_targets(
        &self,
        ctx: &C,
        input: RegisterTargetsInput,
    ) -> impl Future<Output = Result<RegisterTargetsOutput, ApiError>> + Send;
    fn remove_tags(
        &self,
        ctx: &C,
        input: RemoveTagsInput,
    ) -> impl Future<Output = Result<RemoveTagsOutput, ApiError>> + Send;
    fn set_ip_address_type(
        &self,
        ctx: &C,
        input: SetIpAddressTypeInput,
    ) -> impl Future<Output = Result<SetIpAddressTypeOutput, ApiError>> + Send;
    fn set_rule_priorities(
        &self,
        ctx: &C,
        input: SetRulePrioritiesInput,
    ) -> impl Future<Output = Result<SetRulePrioritiesOutput, ApiError>> + Send;
    fn set_security_groups(
        &self,
        ctx: &C,
        input: SetSecurityGroupsInput,
    ) -> impl Future<Output = Result<SetSecurityGroupsOutput, ApiError>> + Send;
    fn set_subnets(
        &self,
        ctx: &C,
        input: SetSubnetsInput,
    ) -> impl Future<Output = Result<SetSubnetsOutput, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: Elbv2Api<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "AddTags" => Box::pin(async move { Ok(api.add_tags(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "CreateListener" => {
            Box::pin(async move { Ok(api.create_listener(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateLoadBalancer" => {
            Box::pin(async move { Ok(api.create_load_balancer(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateRule" => {
            Box::pin(async move { Ok(api.create_rule(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateTargetGroup" => {
            Box::pin(async move { Ok(api.create_target_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteListener" => {
            Box::pin(async move { Ok(api.delete_listener(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteLoadBalancer" => {
            Box::pin(async move { Ok(api.delete_load_balancer(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRule" => {
            Box::pin(async move { Ok(api.delete_rule(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteTargetGroup" => {
            Box::pin(async move { Ok(api.delete_target_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeregisterTargets" => {
            Box::pin(async move { Ok(api.deregister_targets(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeAccountLimits" => {
            Box::pin(
                async move { Ok(api.describe_account_limits(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeCapacityReservation" => Box::pin(async move {
            Ok(api.describe_capacity_reservation(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeListenerAttributes" => Box::pin(async move {
            Ok(api.describe_listener_attributes(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeListeners" => {
            Box::pin(async move { Ok(api.describe_listeners(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeLoadBalancerAttributes" => Box::pin(async move {
            Ok(api.describe_load_balancer_attributes(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeLoadBalancers" => {
            Box::pin(
                async move { Ok(api.describe_load_balancers(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeRules" => {
            Box::pin(async move { Ok(api.describe_rules(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeTags" => {
            Box::pin(async move { Ok(api.describe_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeTargetGroupAttributes" => Box::pin(async move {
            Ok(api.describe_target_group_attributes(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeTargetGroups" => {
            Box::pin(
                async move { Ok(api.describe_target_groups(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeTargetHealth" => {
            Box::pin(
                async move { Ok(api.describe_target_health(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ModifyListener" => {
            Box::pin(async move { Ok(api.modify_listener(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ModifyListenerAttributes" => {
            Box::pin(
                async move { Ok(api.modify_listener_attributes(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ModifyLoadBalancerAttributes" => Box::pin(async move {
            Ok(api.modify_load_balancer_attributes(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ModifyRule" => {
            Box::pin(async move { Ok(api.modify_rule(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ModifyTargetGroup" => {
            Box::pin(async move { Ok(api.modify_target_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ModifyTargetGroupAttributes" => Box::pin(async move {
            Ok(api.modify_target_group_attributes(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RegisterTargets" => {
            Box::pin(async move { Ok(api.register_targets(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "RemoveTags" => {
            Box::pin(async move { Ok(api.remove_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "SetIpAddressType" => {
            Box::pin(async move { Ok(api.set_ip_address_type(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "SetRulePriorities" => {
            Box::pin(async move { Ok(api.set_rule_priorities(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "SetSecurityGroups" => {
            Box::pin(async move { Ok(api.set_security_groups(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "SetSubnets" => {
            Box::pin(async move { Ok(api.set_subnets(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
