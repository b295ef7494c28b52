//! What each operation asks leave for: its action and the ARNs it touches.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html>

use crate::names::DEFAULT_CLUSTER;
use aws_wire::Value;
use kernel::RequestCtx;

/// Pairs of action (`ecs:RunTask`) and resource ARN, or `*` where the action has no resources. Roles that a task is to run
/// with are asked for with `iam:PassRole`.
pub fn access(ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)> {
    let request = Request { ctx, input };
    let action = format!("ecs:{operation}");
    let mut resources = request.resources(operation);
    if resources.is_empty() {
        resources.push("*".to_owned());
    }
    let passed = request.passed_roles(operation).into_iter().map(|role| ("iam:PassRole".to_owned(), role));
    resources.into_iter().map(|resource| (action.clone(), resource)).chain(passed).collect()
}

struct Request<'a> {
    ctx: &'a RequestCtx,
    input: &'a Value,
}

impl Request<'_> {
    fn text(&self, member: &str) -> Option<&str> {
        self.input.member(member).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    fn texts(&self, member: &str) -> Vec<&str> {
        match self.input.member(member) {
            Some(Value::List(items)) => items.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    fn arn(&self, resource: &str) -> String {
        format!("arn:aws:ecs:{}:{}:{resource}", self.ctx.region, self.ctx.account)
    }

    fn named(&self, resource_type: &str, given: &str) -> String {
        if given.starts_with("arn:") { given.to_owned() } else { self.arn(&format!("{resource_type}/{given}")) }
    }

    fn cluster(&self) -> String {
        self.named("cluster", self.text("cluster").unwrap_or(DEFAULT_CLUSTER))
    }

    /// Of a service, task or container instance: their ARNs hold the cluster's name.
    fn in_cluster(&self, resource_type: &str, given: &str) -> String {
        let cluster = self.text("cluster").unwrap_or(DEFAULT_CLUSTER);
        // Of an ARN, the part after `cluster/`.
        let cluster = cluster.rsplit('/').next().unwrap_or(cluster);
        self.named(&format!("{resource_type}/{cluster}"), given)
    }

    fn all_in_cluster(&self, resource_type: &str, member: &str) -> Vec<String> {
        self.texts(member).into_iter().map(|given| self.in_cluster(resource_type, given)).collect()
    }

    /// A family stands for whichever revision is the latest.
    fn definition(&self, given: &str) -> String {
        let arn = self.named("task-definition", given);
        let revision = arn.rsplit('/').next().is_some_and(|name| name.contains(':'));
        if revision { arn } else { format!("{arn}:*") }
    }

    fn definitions(&self, given: Option<&str>) -> Vec<String> {
        given.map(|given| self.definition(given)).into_iter().collect()
    }

    fn resources(&self, operation: &str) -> Vec<String> {
        let one = |member: &str, resource_type: &str| {
            self.text(member).map(|given| self.in_cluster(resource_type, given)).into_iter().collect()
        };
        match operation {
            "DeleteCluster"
            | "UpdateCluster"
            | "UpdateClusterSettings"
            | "PutClusterCapacityProviders"
            | "ListContainerInstances"
            | "RegisterContainerInstance"
            | "SubmitTaskStateChange"
            | "SubmitContainerStateChange"
            | "SubmitAttachmentStateChanges" => vec![self.cluster()],
            "DescribeClusters" => match self.texts("clusters") {
                none if none.is_empty() => vec![self.cluster()],
                given => given.into_iter().map(|given| self.named("cluster", given)).collect(),
            },
            "CreateService" => one("serviceName", "service"),
            "UpdateService" | "DeleteService" | "ListServiceDeployments" => one("service", "service"),
            "DescribeServices" => self.all_in_cluster("service", "services"),
            "DescribeServiceDeployments" => {
                self.texts("serviceDeploymentArns").into_iter().map(str::to_owned).collect()
            }
            "DescribeServiceRevisions" => self.texts("serviceRevisionArns").into_iter().map(str::to_owned).collect(),
            "StopTask" => one("task", "task"),
            "DescribeTasks" => self.all_in_cluster("task", "tasks"),
            "DescribeContainerInstances" => self.all_in_cluster("container-instance", "containerInstances"),
            "RunTask" => self.definitions(self.text("taskDefinition")),
            "RegisterTaskDefinition" => self.definitions(self.text("family")),
            "DeleteTaskDefinitions" => {
                self.texts("taskDefinitions").into_iter().map(|given| self.definition(given)).collect()
            }
            "DescribeCapacityProviders" => self
                .texts("capacityProviders")
                .into_iter()
                .map(|given| self.named("capacity-provider", given))
                .collect(),
            "TagResource" | "UntagResource" | "ListTagsForResource" => {
                self.text("resourceArn").map(str::to_owned).into_iter().collect()
            }
            // Those that AWS gives no resources: what lists, account settings, CreateCluster, DescribeTaskDefinition,
            // DeregisterTaskDefinition, DiscoverPollEndpoint.
            _ => Vec::new(),
        }
    }

    fn passed_roles(&self, operation: &str) -> Vec<String> {
        let of = match operation {
            "RegisterTaskDefinition" => Some(self.input),
            "RunTask" => self.input.member("overrides"),
            _ => None,
        };
        let role = |member: &str| of.and_then(|of| of.member(member)).and_then(Value::as_str);
        ["taskRoleArn", "executionRoleArn"]
            .into_iter()
            .filter_map(role)
            .filter(|given| !given.is_empty())
            .map(|given| {
                if given.starts_with("arn:") {
                    given.to_owned()
                } else {
                    format!("arn:aws:iam::{}:role/{given}", self.ctx.account)
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::context;

    fn text(text: &str) -> Value {
        Value::String(text.into())
    }

    fn of(operation: &str, members: Vec<(&'static str, Value)>) -> Vec<(String, String)> {
        access(&context(), operation, &Value::Structure(members))
    }

    const ECS: &str = "arn:aws:ecs:us-east-1:000000000000";

    #[test]
    fn short_names_become_arns() {
        let list = |items: &[&str]| Value::List(items.iter().map(|item| text(item)).collect());
        assert_eq!(
            of("DescribeServices", vec![("cluster", text("prod")), ("services", list(&["web", "arn:x"]))]),
            [
                ("ecs:DescribeServices".to_owned(), format!("{ECS}:service/prod/web")),
                ("ecs:DescribeServices".to_owned(), "arn:x".to_owned())
            ]
        );
        assert_eq!(
            of("StopTask", vec![("cluster", text(&format!("{ECS}:cluster/prod"))), ("task", text("abc"))])[0].1,
            format!("{ECS}:task/prod/abc")
        );
        assert_eq!(of("DeleteCluster", vec![("cluster", text("prod"))])[0].1, format!("{ECS}:cluster/prod"));
        assert_eq!(of("DescribeClusters", vec![])[0].1, format!("{ECS}:cluster/default"));
        assert_eq!(of("RunTask", vec![("taskDefinition", text("web"))])[0].1, format!("{ECS}:task-definition/web:*"));
        assert_eq!(of("RunTask", vec![("taskDefinition", text("web:3"))])[0].1, format!("{ECS}:task-definition/web:3"));
        assert_eq!(of("ListClusters", vec![])[0], ("ecs:ListClusters".to_owned(), "*".to_owned()));
    }

    #[test]
    fn roles_that_tasks_run_with_are_passed() {
        let given = vec![("family", text("web")), ("taskRoleArn", text("app")), ("executionRoleArn", text("arn:r"))];
        let asked = of("RegisterTaskDefinition", given);
        assert_eq!(asked[1], ("iam:PassRole".to_owned(), "arn:aws:iam::000000000000:role/app".to_owned()));
        assert_eq!(asked[2], ("iam:PassRole".to_owned(), "arn:r".to_owned()));
        let overrides = Value::Structure(vec![("taskRoleArn", text("arn:o"))]);
        let asked = of("RunTask", vec![("taskDefinition", text("web:1")), ("overrides", overrides)]);
        assert_eq!(asked[1], ("iam:PassRole".to_owned(), "arn:o".to_owned()));
    }

    #[test]
    fn every_operation_asks_for_something() {
        for operation in api_ecs::MODEL.operations {
            let asked = of(operation.name, vec![]);
            assert!(!asked.is_empty() && asked[0].0 == format!("ecs:{}", operation.name), "{}", operation.name);
        }
    }
}
