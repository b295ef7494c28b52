//! The operations, each handed to its handler in [`crate::api`].

use crate::{Ecs, api};
use api_ecs::*;
use aws_wire::ApiError;
use kernel::RequestCtx;

impl EcsApi<RequestCtx> for Ecs {
    async fn create_cluster(
        &self,
        ctx: &RequestCtx,
        input: CreateClusterRequest,
    ) -> Result<CreateClusterResponse, ApiError> {
        Ok(api::clusters::create(self, ctx, input).await?)
    }

    async fn create_service(
        &self,
        ctx: &RequestCtx,
        input: CreateServiceRequest,
    ) -> Result<CreateServiceResponse, ApiError> {
        Ok(api::create_service::handle(self, ctx, input).await?)
    }

    async fn delete_account_setting(
        &self,
        ctx: &RequestCtx,
        input: DeleteAccountSettingRequest,
    ) -> Result<DeleteAccountSettingResponse, ApiError> {
        Ok(api::account_settings::delete(self, ctx, input).await?)
    }

    async fn delete_cluster(
        &self,
        ctx: &RequestCtx,
        input: DeleteClusterRequest,
    ) -> Result<DeleteClusterResponse, ApiError> {
        Ok(api::clusters::delete(self, ctx, input).await?)
    }

    async fn delete_service(
        &self,
        ctx: &RequestCtx,
        input: DeleteServiceRequest,
    ) -> Result<DeleteServiceResponse, ApiError> {
        Ok(api::delete_service::handle(self, ctx, input).await?)
    }

    async fn delete_task_definitions(
        &self,
        ctx: &RequestCtx,
        input: DeleteTaskDefinitionsRequest,
    ) -> Result<DeleteTaskDefinitionsResponse, ApiError> {
        Ok(api::task_definitions::delete(self, ctx, input).await?)
    }

    async fn deregister_task_definition(
        &self,
        ctx: &RequestCtx,
        input: DeregisterTaskDefinitionRequest,
    ) -> Result<DeregisterTaskDefinitionResponse, ApiError> {
        Ok(api::task_definitions::deregister(self, ctx, input).await?)
    }

    async fn describe_capacity_providers(
        &self,
        ctx: &RequestCtx,
        input: DescribeCapacityProvidersRequest,
    ) -> Result<DescribeCapacityProvidersResponse, ApiError> {
        Ok(api::capacity_providers::describe(self, ctx, input).await?)
    }

    async fn describe_clusters(
        &self,
        ctx: &RequestCtx,
        input: DescribeClustersRequest,
    ) -> Result<DescribeClustersResponse, ApiError> {
        Ok(api::clusters::describe(self, ctx, input).await?)
    }

    async fn describe_container_instances(
        &self,
        ctx: &RequestCtx,
        input: DescribeContainerInstancesRequest,
    ) -> Result<DescribeContainerInstancesResponse, ApiError> {
        Ok(api::container_instances::describe(self, ctx, input).await?)
    }

    async fn describe_service_deployments(
        &self,
        ctx: &RequestCtx,
        input: DescribeServiceDeploymentsRequest,
    ) -> Result<DescribeServiceDeploymentsResponse, ApiError> {
        Ok(api::service_deployments::describe(self, ctx, input).await?)
    }

    async fn describe_service_revisions(
        &self,
        ctx: &RequestCtx,
        input: DescribeServiceRevisionsRequest,
    ) -> Result<DescribeServiceRevisionsResponse, ApiError> {
        Ok(api::service_revisions::describe(self, ctx, input).await?)
    }

    async fn describe_services(
        &self,
        ctx: &RequestCtx,
        input: DescribeServicesRequest,
    ) -> Result<DescribeServicesResponse, ApiError> {
        Ok(api::services::describe(self, ctx, input).await?)
    }

    async fn describe_task_definition(
        &self,
        ctx: &RequestCtx,
        input: DescribeTaskDefinitionRequest,
    ) -> Result<DescribeTaskDefinitionResponse, ApiError> {
        Ok(api::task_definitions::describe(self, ctx, input).await?)
    }

    async fn describe_tasks(
        &self,
        ctx: &RequestCtx,
        input: DescribeTasksRequest,
    ) -> Result<DescribeTasksResponse, ApiError> {
        Ok(api::tasks::describe(self, ctx, input).await?)
    }

    async fn discover_poll_endpoint(
        &self,
        ctx: &RequestCtx,
        input: DiscoverPollEndpointRequest,
    ) -> Result<DiscoverPollEndpointResponse, ApiError> {
        Ok(api::discover_poll_endpoint::handle(self, ctx, input).await?)
    }

    async fn list_account_settings(
        &self,
        ctx: &RequestCtx,
        input: ListAccountSettingsRequest,
    ) -> Result<ListAccountSettingsResponse, ApiError> {
        Ok(api::account_settings::list(self, ctx, input).await?)
    }

    async fn list_clusters(
        &self,
        ctx: &RequestCtx,
        input: ListClustersRequest,
    ) -> Result<ListClustersResponse, ApiError> {
        Ok(api::clusters::list(self, ctx, input).await?)
    }

    async fn list_container_instances(
        &self,
        ctx: &RequestCtx,
        input: ListContainerInstancesRequest,
    ) -> Result<ListContainerInstancesResponse, ApiError> {
        Ok(api::container_instances::list(self, ctx, input).await?)
    }

    async fn list_service_deployments(
        &self,
        ctx: &RequestCtx,
        input: ListServiceDeploymentsRequest,
    ) -> Result<ListServiceDeploymentsResponse, ApiError> {
        Ok(api::service_deployments::list(self, ctx, input).await?)
    }

    async fn list_services(
        &self,
        ctx: &RequestCtx,
        input: ListServicesRequest,
    ) -> Result<ListServicesResponse, ApiError> {
        Ok(api::services::list(self, ctx, input).await?)
    }

    async fn list_tags_for_resource(
        &self,
        ctx: &RequestCtx,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, ApiError> {
        Ok(api::tags::list(self, ctx, input).await?)
    }

    async fn list_task_definition_families(
        &self,
        ctx: &RequestCtx,
        input: ListTaskDefinitionFamiliesRequest,
    ) -> Result<ListTaskDefinitionFamiliesResponse, ApiError> {
        Ok(api::list_task_definitions::families(self, ctx, input).await?)
    }

    async fn list_task_definitions(
        &self,
        ctx: &RequestCtx,
        input: ListTaskDefinitionsRequest,
    ) -> Result<ListTaskDefinitionsResponse, ApiError> {
        Ok(api::list_task_definitions::revisions(self, ctx, input).await?)
    }

    async fn list_tasks(&self, ctx: &RequestCtx, input: ListTasksRequest) -> Result<ListTasksResponse, ApiError> {
        Ok(api::tasks::list(self, ctx, input).await?)
    }

    async fn put_account_setting(
        &self,
        ctx: &RequestCtx,
        input: PutAccountSettingRequest,
    ) -> Result<PutAccountSettingResponse, ApiError> {
        Ok(api::account_settings::put(self, ctx, input).await?)
    }

    async fn put_account_setting_default(
        &self,
        ctx: &RequestCtx,
        input: PutAccountSettingDefaultRequest,
    ) -> Result<PutAccountSettingDefaultResponse, ApiError> {
        Ok(api::account_settings::put_default(self, ctx, input).await?)
    }

    async fn put_cluster_capacity_providers(
        &self,
        ctx: &RequestCtx,
        input: PutClusterCapacityProvidersRequest,
    ) -> Result<PutClusterCapacityProvidersResponse, ApiError> {
        Ok(api::clusters::put_capacity_providers(self, ctx, input).await?)
    }

    async fn register_container_instance(
        &self,
        ctx: &RequestCtx,
        input: RegisterContainerInstanceRequest,
    ) -> Result<RegisterContainerInstanceResponse, ApiError> {
        Ok(api::register_container_instance::handle(self, ctx, input).await?)
    }

    async fn register_task_definition(
        &self,
        ctx: &RequestCtx,
        input: RegisterTaskDefinitionRequest,
    ) -> Result<RegisterTaskDefinitionResponse, ApiError> {
        Ok(api::register_task_definition::handle(self, ctx, input).await?)
    }

    async fn run_task(&self, ctx: &RequestCtx, input: RunTaskRequest) -> Result<RunTaskResponse, ApiError> {
        Ok(api::run_task::handle(self, ctx, input).await?)
    }

    async fn stop_task(&self, ctx: &RequestCtx, input: StopTaskRequest) -> Result<StopTaskResponse, ApiError> {
        Ok(api::stop_task::handle(self, ctx, input).await?)
    }

    async fn submit_attachment_state_changes(
        &self,
        ctx: &RequestCtx,
        input: SubmitAttachmentStateChangesRequest,
    ) -> Result<SubmitAttachmentStateChangesResponse, ApiError> {
        Ok(api::submit_attachment_state_changes::handle(self, ctx, input).await?)
    }

    async fn submit_container_state_change(
        &self,
        ctx: &RequestCtx,
        input: SubmitContainerStateChangeRequest,
    ) -> Result<SubmitContainerStateChangeResponse, ApiError> {
        Ok(api::submit_container_state_change::handle(self, ctx, input).await?)
    }

    async fn submit_task_state_change(
        &self,
        ctx: &RequestCtx,
        input: SubmitTaskStateChangeRequest,
    ) -> Result<SubmitTaskStateChangeResponse, ApiError> {
        Ok(api::submit_task_state_change::handle(self, ctx, input).await?)
    }

    async fn tag_resource(&self, ctx: &RequestCtx, input: TagResourceRequest) -> Result<TagResourceResponse, ApiError> {
        Ok(api::tags::tag(self, ctx, input).await?)
    }

    async fn untag_resource(
        &self,
        ctx: &RequestCtx,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, ApiError> {
        Ok(api::tags::untag(self, ctx, input).await?)
    }

    async fn update_cluster(
        &self,
        ctx: &RequestCtx,
        input: UpdateClusterRequest,
    ) -> Result<UpdateClusterResponse, ApiError> {
        Ok(api::clusters::update(self, ctx, input).await?)
    }

    async fn update_cluster_settings(
        &self,
        ctx: &RequestCtx,
        input: UpdateClusterSettingsRequest,
    ) -> Result<UpdateClusterSettingsResponse, ApiError> {
        Ok(api::clusters::update_settings(self, ctx, input).await?)
    }

    async fn update_service(
        &self,
        ctx: &RequestCtx,
        input: UpdateServiceRequest,
    ) -> Result<UpdateServiceResponse, ApiError> {
        Ok(api::update_service::handle(self, ctx, input).await?)
    }
}
