// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    CreateCluster,
    CreateService,
    DeleteAccountSetting,
    DeleteCluster,
    DeleteService,
    DeleteTaskDefinitions,
    DeregisterTaskDefinition,
    DescribeCapacityProviders,
    DescribeClusters,
    DescribeContainerInstances,
    DescribeServiceDeployments,
    DescribeServiceRevisions,
    DescribeServices,
    DescribeTaskDefinition,
    DescribeTasks,
    DiscoverPollEndpoint,
    ListAccountSettings,
    ListClusters,
    ListContainerInstances,
    ListServiceDeployments,
    ListServices,
    ListTagsForResource,
    ListTaskDefinitionFamilies,
    ListTaskDefinitions,
    ListTasks,
    PutAccountSetting,
    PutAccountSettingDefault,
    PutClusterCapacityProviders,
    RegisterContainerInstance,
    RegisterTaskDefinition,
    RunTask,
    StopTask,
    SubmitAttachmentStateChanges,
    SubmitContainerStateChange,
    SubmitTaskStateChange,
    TagResource,
    UntagResource,
    UpdateCluster,
    UpdateClusterSettings,
    UpdateService,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "CreateCluster" => Op::CreateCluster,
            "CreateService" => Op::CreateService,
            "DeleteAccountSetting" => Op::DeleteAccountSetting,
            "DeleteCluster" => Op::DeleteCluster,
            "DeleteService" => Op::DeleteService,
            "DeleteTaskDefinitions" => Op::DeleteTaskDefinitions,
            "DeregisterTaskDefinition" => Op::DeregisterTaskDefinition,
            "DescribeCapacityProviders" => Op::DescribeCapacityProviders,
            "DescribeClusters" => Op::DescribeClusters,
            "DescribeContainerInstances" => Op::DescribeContainerInstances,
            "DescribeServiceDeployments" => Op::DescribeServiceDeployments,
            "DescribeServiceRevisions" => Op::DescribeServiceRevisions,
            "DescribeServices" => Op::DescribeServices,
            "DescribeTaskDefinition" => Op::DescribeTaskDefinition,
            "DescribeTasks" => Op::DescribeTasks,
            "DiscoverPollEndpoint" => Op::DiscoverPollEndpoint,
            "ListAccountSettings" => Op::ListAccountSettings,
            "ListClusters" => Op::ListClusters,
            "ListContainerInstances" => Op::ListContainerInstances,
            "ListServiceDeployments" => Op::ListServiceDeployments,
            "ListServices" => Op::ListServices,
            "ListTagsForResource" => Op::ListTagsForResource,
            "ListTaskDefinitionFamilies" => Op::ListTaskDefinitionFamilies,
            "ListTaskDefinitions" => Op::ListTaskDefinitions,
            "ListTasks" => Op::ListTasks,
            "PutAccountSetting" => Op::PutAccountSetting,
            "PutAccountSettingDefault" => Op::PutAccountSettingDefault,
            "PutClusterCapacityProviders" => Op::PutClusterCapacityProviders,
            "RegisterContainerInstance" => Op::RegisterContainerInstance,
            "RegisterTaskDefinition" => Op::RegisterTaskDefinition,
            "RunTask" => Op::RunTask,
            "StopTask" => Op::StopTask,
            "SubmitAttachmentStateChanges" => Op::SubmitAttachmentStateChanges,
            "SubmitContainerStateChange" => Op::SubmitContainerStateChange,
            "SubmitTaskStateChange" => Op::SubmitTaskStateChange,
            "TagResource" => Op::TagResource,
            "UntagResource" => Op::UntagResource,
            "UpdateCluster" => Op::UpdateCluster,
            "UpdateClusterSettings" => Op::UpdateClusterSettings,
            "UpdateService" => Op::UpdateService,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::CreateCluster => "CreateCluster",
            Op::CreateService => "CreateService",
            Op::DeleteAccountSetting => "DeleteAccountSetting",
            Op::DeleteCluster => "DeleteCluster",
            Op::DeleteService => "DeleteService",
            Op::DeleteTaskDefinitions => "DeleteTaskDefinitions",
            Op::DeregisterTaskDefinition => "DeregisterTaskDefinition",
            Op::DescribeCapacityProviders => "DescribeCapacityProviders",
            Op::DescribeClusters => "DescribeClusters",
            Op::DescribeContainerInstances => "DescribeContainerInstances",
            Op::DescribeServiceDeployments => "DescribeServiceDeployments",
            Op::DescribeServiceRevisions => "DescribeServiceRevisions",
            Op::DescribeServices => "DescribeServices",
            Op::DescribeTaskDefinition => "DescribeTaskDefinition",
            Op::DescribeTasks => "DescribeTasks",
            Op::DiscoverPollEndpoint => "DiscoverPollEndpoint",
            Op::ListAccountSettings => "ListAccountSettings",
            Op::ListClusters => "ListClusters",
            Op::ListContainerInstances => "ListContainerInstances",
            Op::ListServiceDeployments => "ListServiceDeployments",
            Op::ListServices => "ListServices",
            Op::ListTagsForResource => "ListTagsForResource",
            Op::ListTaskDefinitionFamilies => "ListTaskDefinitionFamilies",
            Op::ListTaskDefinitions => "ListTaskDefinitions",
            Op::ListTasks => "ListTasks",
            Op::PutAccountSetting => "PutAccountSetting",
            Op::PutAccountSettingDefault => "PutAccountSettingDefault",
            Op::PutClusterCapacityProviders => "PutClusterCapacityProviders",
            Op::RegisterContainerInstance => "RegisterContainerInstance",
            Op::RegisterTaskDefinition => "RegisterTaskDefinition",
            Op::RunTask => "RunTask",
            Op::StopTask => "StopTask",
            Op::SubmitAttachmentStateChanges => "SubmitAttachmentStateChanges",
            Op::SubmitContainerStateChange => "SubmitContainerStateChange",
            Op::SubmitTaskStateChange => "SubmitTaskStateChange",
            Op::TagResource => "TagResource",
            Op::UntagResource => "UntagResource",
            Op::UpdateCluster => "UpdateCluster",
            Op::UpdateClusterSettings => "UpdateClusterSettings",
            Op::UpdateService => "UpdateService",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait EcsApi<C>: Send + Sync + 'static {
    fn create_cluster(
        &self,
        ctx: &C,
        input: CreateClusterRequest,
    ) -> impl Future<Output = Result<CreateClusterResponse, ApiError>> + Send;
    fn create_service(
        &self,
        ctx: &C,
        input: CreateServiceRequest,
    ) -> impl Future<Output = Result<CreateServiceResponse, ApiError>> + Send;
    fn delete_account_setting(
        &self,
        ctx: &C,
        input: DeleteAccountSettingRequest,
    ) -> impl Future<Output = Result<DeleteAccountSettingResponse, ApiError>> + Send;
    fn delete_cluster(
        &self,
        ctx: &C,
        input: DeleteClusterRequest,
    ) -> impl Future<Output = Result<DeleteClusterResponse, ApiError>> + Send;
    fn delete_service(
        &self,
        ctx: &C,
        input: DeleteServiceRequest,
    ) -> impl Future<Output = Result<DeleteServiceResponse, ApiError>> + Send;
    fn delete_task_definitions(
        &self,
        ctx: &C,
        input: DeleteTaskDefinitionsRequest,
    ) -> impl Future<Output = Result<DeleteTaskDefinitionsResponse, ApiError>> + Send;
    fn deregister_task_definition(
        &self,
        ctx: &C,
        input: DeregisterTaskDefinitionRequest,
    ) -> impl Future<Output = Result<DeregisterTaskDefinitionResponse, ApiError>> + Send;
    fn describe_capacity_providers(
        &self,
        ctx: &C,
        input: DescribeCapacityProvidersRequest,
    ) -> impl Future<Output = Result<DescribeCapacityProvidersResponse, ApiError>> + Send;
    fn describe_clusters(
        &self,
        ctx: &C,
        input: DescribeClustersRequest,
    ) -> impl Future<Output = Result<DescribeClustersResponse, ApiError>> + Send;
    fn describe_container_instances(
        &self,
        ctx: &C,
        input: DescribeContainerInstancesRequest,
    ) -> impl Future<Output = Result<DescribeContainerInstancesResponse, ApiError>> + Send;
    fn describe_service_deployments(
        &self,
        ctx: &C,
        input: DescribeServiceDeploymentsRequest,
    ) -> impl Future<Output = Result<DescribeServiceDeploymentsResponse, ApiError>> + Send;
    fn describe_service_revisions(
        &self,
        ctx: &C,
        input: DescribeServiceRevisionsRequest,
    ) -> impl Future<Output = Result<DescribeServiceRevisionsResponse, ApiError>> + Send;
    fn describe_services(
        &self,
        ctx: &C,
        input: DescribeServicesRequest,
    ) -> impl Future<Output = Result<DescribeServicesResponse, ApiError>> + Send;
    fn describe_task_definition(
        &self,
        ctx: &C,
        input: DescribeTaskDefinitionRequest,
    ) -> impl Future<Output = Result<DescribeTaskDefinitionResponse, ApiError>> + Send;
    fn describe_tasks(
        &self,
        ctx: &C,
        input: DescribeTasksRequest,
    ) -> impl Future<Output = Result<DescribeTasksResponse, ApiError>> + Send;
    fn discover_poll_endpoint(
        &self,
        ctx: &C,
        input: DiscoverPollEndpointRequest,
    ) -> impl Future<Output = Result<DiscoverPollEndpointResponse, ApiError>> + Send;
    fn list_account_settings(
        &self,
        ctx: &C,
        input: ListAccountSettingsRequest,
    ) -> impl Future<Output = Result<ListAccountSettingsResponse, ApiError>> + Send;
    fn list_clusters(
        &self,
        ctx: &C,
        input: ListClustersRequest,
    ) -> impl Future<Output = Result<ListClustersResponse, ApiError>> + Send;
    fn list_container_instances(
        &self,
        ctx: &C,
        input: ListContainerInstancesRequest,
    ) -> impl Future<Output = Result<ListContainerInstancesResponse, ApiError>> + Send;
    fn list_service_deployments(
        &self,
        ctx: &C,
        input: ListServiceDeploymentsRequest,
    ) -> impl Future<Output = Result<ListServiceDeploymentsResponse, ApiError>> + Send;
    fn list_services(
        &self,
        ctx: &C,
        input: ListServicesRequest,
    ) -> impl Future<Output = Result<ListServicesResponse, ApiError>> + Send;
    fn list_tags_for_resource(
        &self,
        ctx: &C,
        input: ListTagsForResourceRequest,
    ) -> impl Future<Output = Result<ListTagsForResourceResponse, ApiError>> + Send;
    fn list_task_definition_families(
        &self,
        ctx: &C,
        input: ListTaskDefinitionFamiliesRequest,
    ) -> impl Future<Output = Result<ListTaskDefinitionFamiliesResponse, ApiError>> + Send;
    fn list_task_definitions(
        &self,
        ctx: &C,
        input: ListTaskDefinitionsRequest,
    ) -> impl Future<Output = Result<ListTaskDefinitionsResponse, ApiError>> + Send;
    fn list_tasks(
        &self,
        ctx: &C,
        input: ListTasksRequest,
    ) -> impl Future<Output = Result<ListTasksResponse, ApiError>> + Send;
    fn put_account_setting(
        &self,
        ctx: &C,
        input: PutAccountSettingRequest,
    ) -> impl Future<Output = Result<PutAccountSettingResponse, ApiError>> + Send;
    fn put_account_setting_default(
        &self,
        ctx: &C,
        input: PutAccountSettingDefaultRequest,
    ) -> impl Future<Output = Result<PutAccountSettingDefaultResponse, ApiError>> + Send;
    fn put_cluster_capacity_providers(
        &self,
        ctx: &C,
        input: PutClusterCapacityProvidersRequest,
    ) -> impl Future<Output = Result<PutClusterCapacityProvidersResponse, ApiError>> + Send;
    fn register_container_instance(
        &self,
        ctx: &C,
        input: RegisterContainerInstanceRequest,
    ) -> impl Future<Output = Result<RegisterContainerInstanceResponse, ApiError>> + Send;
    fn register_task_definition(
        &self,
        ctx: &C,
        input: RegisterTaskDefinitionRequest,
    ) -> impl Future<Output = Result<RegisterTaskDefinitionResponse, ApiError>> + Send;
    fn run_task(
        &self,
        ctx: &C,
        input: RunTaskRequest,
    ) -> impl Future<Output = Result<RunTaskResponse, ApiError>> + Send;
    fn stop_task(
        &self,
        ctx: &C,
        input: StopTaskRequest,
    ) -> impl Future<Output = Result<StopTaskResponse, ApiError>> + Send;
    fn submit_attachment_state_changes(
        &self,
        ctx: &C,
        input: SubmitAttachmentStateChangesRequest,
    ) -> impl Future<Output = Result<SubmitAttachmentStateChangesResponse, ApiError>> + Send;
    fn submit_container_state_change(
        &self,
        ctx: &C,
        input: SubmitContainerStateChangeRequest,
    ) -> impl Future<Output = Result<SubmitContainerStateChangeResponse, ApiError>> + Send;
    fn submit_task_state_change(
        &self,
        ctx: &C,
        input: SubmitTaskStateChangeRequest,
    ) -> impl Future<Output = Result<SubmitTaskStateChangeResponse, ApiError>> + Send;
    fn tag_resource(
        &self,
        ctx: &C,
        input: TagResourceRequest,
    ) -> impl Future<Output = Result<TagResourceResponse, ApiError>> + Send;
    fn untag_resource(
        &self,
        ctx: &C,
        input: UntagResourceRequest,
    ) -> impl Future<Output = Result<UntagResourceResponse, ApiError>> + Send;
    fn update_cluster(
        &self,
        ctx: &C,
        input: UpdateClusterRequest,
    ) -> impl Future<Output = Result<UpdateClusterResponse, ApiError>> + Send;
    fn update_cluster_settings(
        &self,
        ctx: &C,
        input: UpdateClusterSettingsRequest,
    ) -> impl Future<Output = Result<UpdateClusterSettingsResponse, ApiError>> + Send;
    fn update_service(
        &self,
        ctx: &C,
        input: UpdateServiceRequest,
    ) -> impl Future<Output = Result<UpdateServiceResponse, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: EcsApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "CreateCluster" => {
            Box::pin(async move { Ok(api.create_cluster(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateService" => {
            Box::pin(async move { Ok(api.create_service(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteAccountSetting" => {
            Box::pin(
                async move { Ok(api.delete_account_setting(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteCluster" => {
            Box::pin(async move { Ok(api.delete_cluster(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteService" => {
            Box::pin(async move { Ok(api.delete_service(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteTaskDefinitions" => {
            Box::pin(
                async move { Ok(api.delete_task_definitions(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeregisterTaskDefinition" => {
            Box::pin(
                async move { Ok(api.deregister_task_definition(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeCapacityProviders" => Box::pin(async move {
            Ok(api.describe_capacity_providers(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeClusters" => {
            Box::pin(async move { Ok(api.describe_clusters(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeContainerInstances" => Box::pin(async move {
            Ok(api.describe_container_instances(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeServiceDeployments" => Box::pin(async move {
            Ok(api.describe_service_deployments(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeServiceRevisions" => {
            Box::pin(
                async move { Ok(api.describe_service_revisions(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeServices" => {
            Box::pin(async move { Ok(api.describe_services(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeTaskDefinition" => {
            Box::pin(
                async move { Ok(api.describe_task_definition(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeTasks" => {
            Box::pin(async move { Ok(api.describe_tasks(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DiscoverPollEndpoint" => {
            Box::pin(
                async move { Ok(api.discover_poll_endpoint(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListAccountSettings" => {
            Box::pin(async move { Ok(api.list_account_settings(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListClusters" => {
            Box::pin(async move { Ok(api.list_clusters(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListContainerInstances" => {
            Box::pin(
                async move { Ok(api.list_container_instances(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListServiceDeployments" => {
            Box::pin(
                async move { Ok(api.list_service_deployments(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListServices" => {
            Box::pin(async move { Ok(api.list_services(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListTagsForResource" => {
            Box::pin(
                async move { Ok(api.list_tags_for_resource(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListTaskDefinitionFamilies" => Box::pin(async move {
            Ok(api.list_task_definition_families(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListTaskDefinitions" => {
            Box::pin(async move { Ok(api.list_task_definitions(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListTasks" => {
            Box::pin(async move { Ok(api.list_tasks(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutAccountSetting" => {
            Box::pin(async move { Ok(api.put_account_setting(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutAccountSettingDefault" => Box::pin(async move {
            Ok(api.put_account_setting_default(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "PutClusterCapacityProviders" => Box::pin(async move {
            Ok(api.put_cluster_capacity_providers(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RegisterContainerInstance" => Box::pin(async move {
            Ok(api.register_container_instance(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RegisterTaskDefinition" => {
            Box::pin(
                async move { Ok(api.register_task_definition(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "RunTask" => Box::pin(async move { Ok(api.run_task(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "StopTask" => Box::pin(async move { Ok(api.stop_task(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "SubmitAttachmentStateChanges" => Box::pin(async move {
            Ok(api.submit_attachment_state_changes(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "SubmitContainerStateChange" => Box::pin(async move {
            Ok(api.submit_container_state_change(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "SubmitTaskStateChange" => {
            Box::pin(
                async move { Ok(api.submit_task_state_change(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "TagResource" => {
            Box::pin(async move { Ok(api.tag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagResource" => {
            Box::pin(async move { Ok(api.untag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateCluster" => {
            Box::pin(async move { Ok(api.update_cluster(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateClusterSettings" => {
            Box::pin(
                async move { Ok(api.update_cluster_settings(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateService" => {
            Box::pin(async move { Ok(api.update_service(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
