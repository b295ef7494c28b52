//! What each operation asks leave for: its action, the ARNs it touches, and the condition keys that go with them.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html>

use crate::api::tags::tags_of;
use crate::model::TaskDefinitionRow;
use crate::names::{DEFAULT_CLUSTER, definition_name, find_definition};
use crate::sizes::{parse_cpu_units, parse_memory_mib};
use api_ecs::Op;
use aws_wire::Value;
use kernel::Error;
use kernel::access::{AccessRequest, Check};

/// Who tasks' roles are handed to.
const TASKS_SERVICE: &str = "ecs-tasks.amazonaws.com";

/// What `operation` asks leave for.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let asked = Asked { request, operation };
    Ok(match operation {
        // What has no resources in AWS's policies.
        Op::DeleteAccountSetting | Op::PutAccountSetting | Op::PutAccountSettingDefault => {
            vec![asked.anything().key_if("ecs:account-setting", request.text("name"))]
        }
        Op::DescribeTaskDefinition
        | Op::DeregisterTaskDefinition
        | Op::DiscoverPollEndpoint
        | Op::ListAccountSettings
        | Op::ListClusters
        | Op::ListTaskDefinitionFamilies
        | Op::ListTaskDefinitions => vec![asked.anything()],
        Op::ListServices => vec![asked.anything().key("ecs:cluster", asked.cluster())],

        // On clusters.
        Op::CreateCluster => {
            let cluster = asked.named("cluster", request.text("clusterName").unwrap_or(DEFAULT_CLUSTER));
            let check = asked.existing(cluster.clone())?;
            asked.creating(check.key_values("ecs:capacity-provider", asked.capacity_providers()), cluster)
        }
        Op::PutClusterCapacityProviders => {
            let check = asked.existing(asked.cluster())?;
            vec![check.key_values("ecs:capacity-provider", asked.capacity_providers())]
        }
        Op::RegisterContainerInstance => {
            asked.creating(asked.existing(asked.cluster())?, asked.in_cluster("container-instance", "*"))
        }
        Op::DeleteCluster
        | Op::UpdateCluster
        | Op::UpdateClusterSettings
        | Op::ListContainerInstances
        | Op::SubmitTaskStateChange
        | Op::SubmitContainerStateChange
        | Op::SubmitAttachmentStateChanges => vec![asked.existing(asked.cluster())?],
        Op::DescribeClusters => match request.texts("clusters") {
            none if none.is_empty() => vec![asked.existing(asked.cluster())?],
            given => asked.each(given.into_iter().map(|given| asked.named("cluster", given)))?,
        },

        // On services.
        Op::CreateService => {
            let service = asked.in_cluster("service", request.text("serviceName").unwrap_or_default());
            let check = asked.sized(asked.launching(asked.on(service.clone()))?)?;
            let mut checks = asked.creating(check, service);
            checks.extend(asked.passed_roles()?);
            checks
        }
        Op::UpdateService => {
            let service = asked.in_cluster("service", request.text("service").unwrap_or_default());
            let mut checks = vec![asked.sized(asked.launching(asked.existing(service)?)?)?];
            checks.extend(asked.passed_roles()?);
            checks
        }
        Op::DeleteService | Op::ListServiceDeployments => {
            let service = asked.in_cluster("service", request.text("service").unwrap_or_default());
            vec![asked.of_cluster(asked.existing(service)?)]
        }
        Op::DescribeServices => asked.each_in_cluster("service", "services")?,
        Op::DescribeServiceDeployments => asked.each_of_service("serviceDeploymentArns")?,
        Op::DescribeServiceRevisions => asked.each_of_service("serviceRevisionArns")?,

        // On tasks and instances.
        Op::RunTask => {
            let definition = asked.definition(request.text("taskDefinition").unwrap_or_default())?;
            let check = asked.launching(asked.existing(definition)?)?;
            let mut checks = asked.creating(check, asked.in_cluster("task", "*"));
            checks.extend(asked.passed_roles()?);
            checks
        }
        Op::StopTask => {
            let task = asked.in_cluster("task", request.text("task").unwrap_or_default());
            vec![asked.of_cluster(asked.existing(task)?)]
        }
        Op::DescribeTasks => asked.each_in_cluster("task", "tasks")?,
        Op::ListTasks => {
            let instance = asked.in_cluster("container-instance", request.text("containerInstance").unwrap_or("*"));
            vec![asked.of_cluster(asked.on(instance))]
        }
        Op::DescribeContainerInstances => asked.each_in_cluster("container-instance", "containerInstances")?,

        // On task definitions.
        Op::RegisterTaskDefinition => {
            let definition = asked.named("task-definition", &format!("{}:*", request.text("family").unwrap_or("*")));
            let privileged = request
                .items("containerDefinitions")
                .iter()
                .any(|container| matches!(container.member("privileged"), Some(Value::Bool(true))));
            let check = asked
                .on(definition.clone())
                .key_if("ecs:task-cpu", request.text("cpu").and_then(parse_cpu_units).map(|units| units.to_string()))
                .key_if("ecs:task-memory", request.text("memory").and_then(parse_memory_mib).map(|mib| mib.to_string()))
                .key("ecs:privileged", privileged.to_string())
                .key_values("ecs:compute-compatibility", owned(request.texts("requiresCompatibilities")));
            let mut checks = asked.creating(check, definition);
            checks.extend(asked.passed_roles()?);
            checks
        }
        Op::DeleteTaskDefinitions => {
            let given = request.texts("taskDefinitions").into_iter().map(|given| asked.definition(given));
            asked.each(given.collect::<Result<Vec<_>, _>>()?.into_iter())?
        }

        Op::DescribeCapacityProviders => {
            let given = request.texts("capacityProviders");
            let given = if given.is_empty() { vec!["*"] } else { given };
            given.into_iter().map(|given| asked.on(asked.named("capacity-provider", given))).collect()
        }
        Op::TagResource => {
            let arn = request.text("resourceArn").unwrap_or_default().to_owned();
            vec![asked.existing(arn)?.request_tags(request.tags("tags"))]
        }
        Op::UntagResource => {
            let arn = request.text("resourceArn").unwrap_or_default().to_owned();
            vec![asked.existing(arn)?.tag_keys(owned(request.texts("tagKeys")))]
        }
        Op::ListTagsForResource => vec![asked.existing(request.text("resourceArn").unwrap_or_default().to_owned())?],
    })
}

fn owned(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}

struct Asked<'a> {
    request: &'a AccessRequest<'a>,
    operation: Op,
}

impl Asked<'_> {
    fn on(&self, resource: String) -> Check {
        Check::new(format!("ecs:{}", self.operation.name()), resource)
    }

    fn anything(&self) -> Check {
        self.on("*".to_owned())
    }

    /// On a resource, with the tags that it has.
    fn existing(&self, arn: String) -> Result<Check, Error> {
        let tags = tags_of(self.request.reader, self.request.ctx, &arn)?;
        Ok(self.on(arn).resource_tags("ecs", &tags))
    }

    fn each(&self, arns: impl Iterator<Item = String>) -> Result<Vec<Check>, Error> {
        arns.map(|arn| self.existing(arn)).collect()
    }

    /// On a deployment or revision and on its service; which these are stands in the ARN, `…/CLUSTER/SERVICE/ID`.
    fn each_of_service(&self, member: &str) -> Result<Vec<Check>, Error> {
        let mut checks = Vec::new();
        for arn in self.request.texts(member) {
            let mut parts = arn.split('/').skip(1);
            let (Some(cluster), Some(service)) = (parts.next(), parts.next()) else {
                // What is no such ARN is the handler's to refuse.
                checks.push(self.on(arn.to_owned()));
                continue;
            };
            let (cluster, service) =
                (self.named("cluster", cluster), self.named("service", &format!("{cluster}/{service}")));
            let of_service = self.existing(service.clone())?.key("ecs:cluster", cluster.as_str());
            if !checks.contains(&of_service) {
                checks.push(of_service);
            }
            checks.push(self.on(arn.to_owned()).key("ecs:cluster", cluster).key("ecs:service", service));
        }
        Ok(checks)
    }

    fn each_in_cluster(&self, resource_type: &str, member: &str) -> Result<Vec<Check>, Error> {
        let given = self.request.texts(member);
        given
            .into_iter()
            .map(|given| Ok(self.of_cluster(self.existing(self.in_cluster(resource_type, given))?)))
            .collect()
    }

    /// With leave to tag, where tags are given at creation.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html>
    fn creating(&self, check: Check, resource: String) -> Vec<Check> {
        let tags = self.request.tags("tags");
        if tags.is_empty() {
            return vec![check];
        }
        let tagging = Check::new("ecs:TagResource", resource)
            .key("ecs:CreateAction", self.operation.name())
            .request_tags(tags.iter().copied());
        vec![check.request_tags(tags), tagging]
    }

    fn of_cluster(&self, check: Check) -> Check {
        check.key("ecs:cluster", self.cluster())
    }

    /// ARNs of the providers in `capacityProviders` or in a strategy.
    fn capacity_providers(&self) -> Vec<String> {
        let strategy = self.request.items("capacityProviderStrategy").iter();
        let strategy = strategy.filter_map(|item| item.member("capacityProvider")?.as_str());
        let named = self.request.texts("capacityProviders").into_iter();
        named.chain(strategy).map(|name| self.named("capacity-provider", name)).collect()
    }

    /// With the keys of what starts tasks.
    fn launching(&self, check: Check) -> Result<Check, Error> {
        let request = self.request;
        // A change that does not say leaves it as it is; a creation that does not say means no.
        let unsaid = (self.operation != Op::UpdateService).then(|| false.to_string());
        let flag = |member: &str| match request.input.member(member) {
            Some(Value::Bool(set)) => Some(set.to_string()),
            _ => unsaid.clone(),
        };
        let vpc = request.input.member("networkConfiguration").and_then(|it| it.member("awsvpcConfiguration"));
        let subnets = match vpc.and_then(|vpc| vpc.member("subnets")) {
            Some(Value::List(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let public = vpc.and_then(|vpc| vpc.member("assignPublicIp")).and_then(Value::as_str);
        let connect = request.input.member("serviceConnectConfiguration");
        let connected = connect.and_then(|connect| connect.member("enabled"));
        let connected = connected.and_then(|set| if let Value::Bool(set) = set { Some(set.to_string()) } else { None });
        let definition = match request.text("taskDefinition") {
            Some(given) if self.operation != Op::RunTask => Some(self.definition(given)?),
            _ => None,
        };
        Ok(self
            .of_cluster(check)
            .key_values("ecs:capacity-provider", self.capacity_providers())
            .key_values("ecs:subnet", subnets)
            .key_if("ecs:auto-assign-public-ip", public.map(|text| (text == "ENABLED").to_string()))
            .key_if("ecs:enable-execute-command", flag("enableExecuteCommand"))
            .key_if("ecs:enable-ecs-managed-tags", flag("enableECSManagedTags"))
            .key_if("ecs:enable-ebs-volumes", self.given("volumeConfigurations"))
            .key_if("ecs:enable-vpc-lattice", self.given("vpcLatticeConfigurations"))
            .key_if("ecs:enable-service-connect", connected)
            .key_if("ecs:namespace", connect.and_then(|it| it.member("namespace")).and_then(Value::as_str))
            .key_if("ecs:propagate-tags", request.text("propagateTags"))
            .key_if("ecs:task-definition", definition))
    }

    /// `true` where a list has items, nothing where it has none.
    fn given(&self, member: &str) -> Option<&'static str> {
        (!self.request.items(member).is_empty()).then_some("true")
    }

    /// With the size of the task definition that a service is to run.
    fn sized(&self, check: Check) -> Result<Check, Error> {
        let stored = match self.request.text("taskDefinition") {
            Some(given) => self.stored_definition(given)?,
            None => None,
        };
        let of = |size: fn(&TaskDefinitionRow) -> Option<i64>| stored.as_ref().and_then(size).map(|n| n.to_string());
        Ok(check.key_if("ecs:task-cpu", of(|row| row.cpu)).key_if("ecs:task-memory", of(|row| row.memory_mib)))
    }

    fn named(&self, resource_type: &str, given: &str) -> String {
        if given.starts_with("arn:") {
            given.to_owned()
        } else {
            self.request.arn("ecs", format_args!("{resource_type}/{given}"))
        }
    }

    fn cluster(&self) -> String {
        self.named("cluster", self.request.text("cluster").unwrap_or(DEFAULT_CLUSTER))
    }

    /// Of a service, task or container instance: their ARNs hold the cluster's name.
    fn in_cluster(&self, resource_type: &str, given: &str) -> String {
        let cluster = self.request.text("cluster").unwrap_or(DEFAULT_CLUSTER);
        // Of an ARN, the part after `cluster/`.
        let cluster = cluster.rsplit('/').next().unwrap_or(cluster);
        self.named(&format!("{resource_type}/{cluster}"), given)
    }

    /// A family stands for its latest revision, and for any while it has none.
    fn definition(&self, given: &str) -> Result<String, Error> {
        let arn = self.named("task-definition", given);
        if arn.rsplit('/').next().is_some_and(|name| name.contains(':')) {
            return Ok(arn);
        }
        Ok(match self.stored_definition(given)? {
            Some(row) => format!("{arn}:{}", row.revision),
            None => format!("{arn}:*"),
        })
    }

    fn stored_definition(&self, given: &str) -> Result<Option<TaskDefinitionRow>, Error> {
        // What names none is the handler's to refuse.
        let Ok(name) = definition_name(self.request.ctx, given) else { return Ok(None) };
        find_definition(self.request.reader, &name)
    }

    /// Roles that tasks are to run with: those given, else those of the task definition.
    fn passed_roles(&self) -> Result<Vec<Check>, Error> {
        let request = self.request;
        let of = if self.operation == Op::RegisterTaskDefinition {
            Some(request.input)
        } else {
            request.input.member("overrides")
        };
        let given =
            |member: &str| of.and_then(|of| of.member(member)).and_then(Value::as_str).filter(|role| !role.is_empty());
        let stored = match (self.operation, request.text("taskDefinition")) {
            (Op::RegisterTaskDefinition, _) | (_, None) => None,
            (_, Some(name)) => self.stored_definition(name)?,
        };
        let task = given("taskRoleArn").or(stored.as_ref().and_then(|row| row.task_role_arn.as_deref()));
        let execution = given("executionRoleArn").or(stored.as_ref().and_then(|row| row.execution_role_arn.as_deref()));
        let roles = [task, execution].into_iter().flatten();
        Ok(roles.map(|role| Check::pass_role(request.role_arn(role), TASKS_SERVICE)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::context;
    use store::Store;

    fn text(text: &str) -> Value {
        Value::String(text.into())
    }

    fn of(operation: Op, members: Vec<(&'static str, Value)>) -> Vec<(String, String)> {
        let (ctx, store) = (context(), Store::memory());
        let (reader, input) = (store.read().unwrap(), Value::Structure(members));
        let checks = access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, operation).unwrap();
        checks.into_iter().map(|check| (check.action.into_owned(), check.resource)).collect()
    }

    const ECS: &str = "arn:aws:ecs:us-east-1:000000000000";

    #[test]
    fn short_names_become_arns() {
        let list = |items: &[&str]| Value::List(items.iter().map(|item| text(item)).collect());
        assert_eq!(
            of(Op::DescribeServices, vec![("cluster", text("prod")), ("services", list(&["web", "arn:x"]))]),
            [
                ("ecs:DescribeServices".to_owned(), format!("{ECS}:service/prod/web")),
                ("ecs:DescribeServices".to_owned(), "arn:x".to_owned())
            ]
        );
        assert_eq!(
            of(Op::StopTask, vec![("cluster", text(&format!("{ECS}:cluster/prod"))), ("task", text("abc"))])[0].1,
            format!("{ECS}:task/prod/abc")
        );
        assert_eq!(of(Op::DeleteCluster, vec![("cluster", text("prod"))])[0].1, format!("{ECS}:cluster/prod"));
        assert_eq!(of(Op::DescribeClusters, vec![])[0].1, format!("{ECS}:cluster/default"));
        assert_eq!(of(Op::RunTask, vec![("taskDefinition", text("web"))])[0].1, format!("{ECS}:task-definition/web:*"));
        let revision = of(Op::RunTask, vec![("taskDefinition", text("web:3"))]);
        assert_eq!(revision[0].1, format!("{ECS}:task-definition/web:3"));
        assert_eq!(of(Op::ListClusters, vec![])[0], ("ecs:ListClusters".to_owned(), "*".to_owned()));
    }

    #[test]
    fn roles_that_tasks_run_with_are_passed() {
        let given = vec![("family", text("web")), ("taskRoleArn", text("app")), ("executionRoleArn", text("arn:r"))];
        let asked = of(Op::RegisterTaskDefinition, given);
        assert_eq!(asked[1], ("iam:PassRole".to_owned(), "arn:aws:iam::000000000000:role/app".to_owned()));
        assert_eq!(asked[2], ("iam:PassRole".to_owned(), "arn:r".to_owned()));
        let overrides = Value::Structure(vec![("taskRoleArn", text("arn:o"))]);
        let asked = of(Op::RunTask, vec![("taskDefinition", text("web:1")), ("overrides", overrides)]);
        assert_eq!(asked[1], ("iam:PassRole".to_owned(), "arn:o".to_owned()));
    }

    #[test]
    fn tags_at_creation_need_leave_to_tag() {
        let tags = Value::List(vec![Value::Structure(vec![("key", text("team")), ("value", text("a"))])]);
        let (ctx, store) = (context(), Store::memory());
        let input = Value::Structure(vec![("clusterName", text("prod")), ("tags", tags)]);
        let reader = store.read().unwrap();
        let checks = access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, Op::CreateCluster).unwrap();
        assert_eq!(checks[1].action, "ecs:TagResource");
        assert_eq!(checks[1].values("aws:RequestTag/team"), Some(&["a".to_owned()][..]));
        assert_eq!(checks[1].values("ecs:CreateAction"), Some(&["CreateCluster".to_owned()][..]));
        assert_eq!(checks[0].values("aws:TagKeys"), Some(&["team".to_owned()][..]));
    }

    /// What is asked with its condition keys. ARNs of the account and Region begin with `ecs/`.
    fn with_keys(operation: Op, members: Vec<(&'static str, Value)>) -> Vec<String> {
        let (ctx, store) = (context(), Store::memory());
        let (reader, input) = (store.read().unwrap(), Value::Structure(members));
        let checks = access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, operation).unwrap();
        let lines = kernel::access::written(&checks).into_iter();
        lines.map(|line| line.replace(&format!("{ECS}:"), "ecs/")).collect()
    }

    fn list(items: &[&str]) -> Value {
        Value::List(items.iter().map(|item| text(item)).collect())
    }

    #[test]
    fn condition_keys_are_the_documented_ones() {
        let vpc = |public: &str| {
            let vpc = vec![("subnets", list(&["subnet-1", "subnet-2"])), ("assignPublicIp", text(public))];
            ("networkConfiguration", Value::Structure(vec![("awsvpcConfiguration", Value::Structure(vpc))]))
        };
        let strategy = Value::List(vec![Value::Structure(vec![("capacityProvider", text("FARGATE"))])]);
        let container = Value::Structure(vec![("name", text("a")), ("privileged", Value::Bool(true))]);
        let connect = vec![("enabled", Value::Bool(true)), ("namespace", text("arn:ns"))];
        let deployment = format!("{ECS}:service-deployment/prod/web/d1");
        let same_service = format!("{ECS}:service-deployment/prod/web/d2");
        for (operation, members, asked) in [
            (
                Op::ListServices,
                vec![("cluster", text("prod"))],
                vec!["ecs:ListServices * ecs:cluster=ecs/cluster/prod"],
            ),
            (
                Op::CreateCluster,
                vec![("clusterName", text("prod")), ("capacityProviders", list(&["FARGATE", "FARGATE_SPOT"]))],
                vec![
                    "ecs:CreateCluster ecs/cluster/prod ecs:capacity-provider=ecs/capacity-provider/FARGATE,\
                     ecs/capacity-provider/FARGATE_SPOT",
                ],
            ),
            (
                Op::PutClusterCapacityProviders,
                vec![("cluster", text("prod")), ("capacityProviders", list(&["FARGATE"]))],
                vec![
                    "ecs:PutClusterCapacityProviders ecs/cluster/prod \
                     ecs:capacity-provider=ecs/capacity-provider/FARGATE",
                ],
            ),
            (
                Op::RunTask,
                vec![
                    ("cluster", text("prod")),
                    ("taskDefinition", text("web:1")),
                    ("enableExecuteCommand", Value::Bool(true)),
                    ("capacityProviderStrategy", strategy),
                    vpc("ENABLED"),
                ],
                vec![
                    "ecs:RunTask ecs/task-definition/web:1 ecs:auto-assign-public-ip=true \
                     ecs:capacity-provider=ecs/capacity-provider/FARGATE ecs:cluster=ecs/cluster/prod \
                     ecs:enable-ecs-managed-tags=false ecs:enable-execute-command=true ecs:subnet=subnet-1,subnet-2",
                ],
            ),
            (
                Op::CreateService,
                vec![
                    ("cluster", text("prod")),
                    ("serviceName", text("web")),
                    ("taskDefinition", text("web")),
                    ("propagateTags", text("SERVICE")),
                    ("serviceConnectConfiguration", Value::Structure(connect)),
                    ("volumeConfigurations", Value::List(vec![Value::Structure(vec![])])),
                    vpc("DISABLED"),
                ],
                vec![
                    "ecs:CreateService ecs/service/prod/web ecs:auto-assign-public-ip=false ecs:cluster=ecs/cluster/prod \
                     ecs:enable-ebs-volumes=true ecs:enable-ecs-managed-tags=false ecs:enable-execute-command=false \
                     ecs:enable-service-connect=true ecs:namespace=arn:ns ecs:propagate-tags=SERVICE \
                     ecs:subnet=subnet-1,subnet-2 ecs:task-definition=ecs/task-definition/web:*",
                ],
            ),
            (
                Op::UpdateService,
                vec![("cluster", text("prod")), ("service", text("web"))],
                vec!["ecs:UpdateService ecs/service/prod/web ecs:cluster=ecs/cluster/prod"],
            ),
            (
                Op::RegisterTaskDefinition,
                vec![
                    ("family", text("web")),
                    ("cpu", text(".25 vCPU")),
                    ("memory", text("0.5 GB")),
                    ("requiresCompatibilities", list(&["FARGATE"])),
                    ("containerDefinitions", Value::List(vec![container])),
                ],
                vec![
                    "ecs:RegisterTaskDefinition ecs/task-definition/web:* ecs:compute-compatibility=FARGATE \
                     ecs:privileged=true ecs:task-cpu=256 ecs:task-memory=512",
                ],
            ),
            (
                Op::DescribeServiceDeployments,
                vec![("serviceDeploymentArns", list(&[&deployment, &same_service]))],
                vec![
                    "ecs:DescribeServiceDeployments ecs/service/prod/web ecs:cluster=ecs/cluster/prod",
                    "ecs:DescribeServiceDeployments ecs/service-deployment/prod/web/d1 ecs:cluster=ecs/cluster/prod \
                     ecs:service=ecs/service/prod/web",
                    "ecs:DescribeServiceDeployments ecs/service-deployment/prod/web/d2 ecs:cluster=ecs/cluster/prod \
                     ecs:service=ecs/service/prod/web",
                ],
            ),
            (
                Op::ListTasks,
                vec![("cluster", text("prod"))],
                vec!["ecs:ListTasks ecs/container-instance/prod/* ecs:cluster=ecs/cluster/prod"],
            ),
            (
                Op::PutAccountSetting,
                vec![("name", text("taskLongArnFormat"))],
                vec!["ecs:PutAccountSetting * ecs:account-setting=taskLongArnFormat"],
            ),
        ] {
            assert_eq!(with_keys(operation, members), asked);
        }
    }
}
