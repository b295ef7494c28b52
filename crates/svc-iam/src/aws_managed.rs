//! The AWS managed policies that every account has: those that ECS and ECR users attach, with the content that AWS publishes.
//! <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html>

use base::Timestamp;
use sha2::{Digest, Sha256};

pub struct AwsManagedPolicy {
    pub name: &'static str,
    pub path: &'static str,
    pub description: &'static str,
    /// `v1`, …: the version that `document` is. Earlier ones are not kept here.
    pub default_version: u32,
    /// RFC 3339.
    created_at: &'static str,
    updated_at: &'static str,
    pub document: &'static str,
}

impl AwsManagedPolicy {
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::aws:policy{}{}", self.path, self.name)
    }

    /// An id of AWS's form, the same in every installation. AWS's own ids of these policies are not published.
    pub fn policy_id(&self) -> String {
        const BASE32: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let digest = Sha256::digest(self.arn().as_bytes());
        let tail: String = digest.iter().take(17).map(|b| char::from(BASE32[usize::from(b % 32)])).collect();
        format!("ANPA{tail}")
    }

    pub fn created_at(&self) -> Timestamp {
        Timestamp::parse_rfc3339(self.created_at).unwrap_or_default()
    }

    pub fn updated_at(&self) -> Timestamp {
        Timestamp::parse_rfc3339(self.updated_at).unwrap_or_default()
    }
}

/// The policy with this ARN.
pub fn find(arn: &str) -> Option<&'static AwsManagedPolicy> {
    AWS_MANAGED_POLICIES.iter().find(|policy| policy.arn() == arn)
}

/// Sorted by name.
pub static AWS_MANAGED_POLICIES: &[AwsManagedPolicy] = &[
    AwsManagedPolicy {
        name: "AdministratorAccess",
        path: "/",
        description: "Provides full access to AWS services and resources.",
        default_version: 1,
        created_at: "2015-02-06T18:39:46Z",
        updated_at: "2015-02-06T18:39:46Z",
        document: r#"{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Effect": "Allow",
   "Action": "*",
   "Resource": "*"
  }
 ]
}"#,
    },
    AwsManagedPolicy {
        name: "AmazonEC2ContainerRegistryFullAccess",
        path: "/",
        description: "Provides administrative access to Amazon ECR resources",
        default_version: 3,
        created_at: "2015-12-21T17:06:48Z",
        updated_at: "2020-12-05T00:04:19Z",
        document: r#"{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Effect": "Allow",
   "Action": [
    "ecr:*",
    "cloudtrail:LookupEvents"
   ],
   "Resource": "*"
  },
  {
   "Effect": "Allow",
   "Action": [
    "iam:CreateServiceLinkedRole"
   ],
   "Resource": "*",
   "Condition": {
    "StringEquals": {
     "iam:AWSServiceName": [
      "replication.ecr.amazonaws.com"
     ]
    }
   }
  }
 ]
}"#,
    },
    AwsManagedPolicy {
        name: "AmazonEC2ContainerRegistryPowerUser",
        path: "/",
        description: "Provides full access to Amazon EC2 Container Registry repositories, but does not allow repository deletion or policy changes.",
        default_version: 3,
        created_at: "2015-12-21T17:05:33Z",
        updated_at: "2019-12-10T20:48:08Z",
        document: r#"{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Effect": "Allow",
   "Action": [
    "ecr:GetAuthorizationToken",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:GetRepositoryPolicy",
    "ecr:DescribeRepositories",
    "ecr:ListImages",
    "ecr:DescribeImages",
    "ecr:BatchGetImage",
    "ecr:GetLifecyclePolicy",
    "ecr:GetLifecyclePolicyPreview",
    "ecr:ListTagsForResource",
    "ecr:DescribeImageScanFindings",
    "ecr:InitiateLayerUpload",
    "ecr:UploadLayerPart",
    "ecr:CompleteLayerUpload",
    "ecr:PutImage"
   ],
   "Resource": "*"
  }
 ]
}"#,
    },
    AwsManagedPolicy {
        name: "AmazonEC2ContainerRegistryReadOnly",
        path: "/",
        description: "Provides read-only access to Amazon EC2 Container Registry repositories.",
        default_version: 3,
        created_at: "2015-12-21T17:04:15Z",
        updated_at: "2019-12-10T20:56:32Z",
        document: r#"{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Effect": "Allow",
   "Action": [
    "ecr:GetAuthorizationToken",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:GetRepositoryPolicy",
    "ecr:DescribeRepositories",
    "ecr:ListImages",
    "ecr:DescribeImages",
    "ecr:BatchGetImage",
    "ecr:GetLifecyclePolicy",
    "ecr:GetLifecyclePolicyPreview",
    "ecr:ListTagsForResource",
    "ecr:DescribeImageScanFindings"
   ],
   "Resource": "*"
  }
 ]
}"#,
    },
    AwsManagedPolicy {
        name: "AmazonEC2ContainerServiceforEC2Role",
        path: "/service-role/",
        description: "Default policy for the Amazon EC2 Role for Amazon EC2 Container Service.",
        default_version: 10,
        created_at: "2015-03-19T18:45:18Z",
        updated_at: "2026-02-12T17:59:52Z",
        document: r#"{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Effect": "Allow",
   "Action": [
    "ec2:DescribeTags",
    "ecs:CreateCluster",
    "ecs:DeregisterContainerInstance",
    "ecs:DiscoverPollEndpoint",
    "ecs:Poll",
    "ecs:RegisterContainerInstance",
    "ecs:StartTelemetrySession",
    "ecs:UpdateContainerInstancesState",
    "ecs:Submit*",
    "ecr:GetAuthorizationToken",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:BatchGetImage",
    "logs:CreateLogStream",
    "logs:PutLogEvents"
   ],
   "Resource": "*"
  },
  {
   "Effect": "Allow",
   "Action": "ecs:TagResource",
   "Resource": "*",
   "Condition": {
    "StringEquals": {
     "ecs:CreateAction": [
      "CreateCluster",
      "RegisterContainerInstance"
     ]
    }
   }
  },
  {
   "Effect": "Allow",
   "Action": [
    "ecs:ListTagsForResource"
   ],
   "Resource": [
    "arn:aws:ecs:*:*:task/*/*",
    "arn:aws:ecs:*:*:container-instance/*/*"
   ]
  }
 ]
}"#,
    },
    AwsManagedPolicy {
        name: "AmazonECSTaskExecutionRolePolicy",
        path: "/service-role/",
        description: "Provides access to other AWS service resources that are required to run Amazon ECS tasks",
        default_version: 1,
        created_at: "2017-11-16T18:48:22Z",
        updated_at: "2017-11-16T18:48:22Z",
        document: r#"{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Effect": "Allow",
   "Action": [
    "ecr:GetAuthorizationToken",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:BatchGetImage",
    "logs:CreateLogStream",
    "logs:PutLogEvents"
   ],
   "Resource": "*"
  }
 ]
}"#,
    },
    AwsManagedPolicy {
        name: "AmazonECS_FullAccess",
        path: "/",
        description: "Provides administrative access to Amazon ECS resources and enables ECS features through access to other AWS service resources, including VPCs, Auto Scaling groups, and CloudFormation stacks.",
        default_version: 21,
        created_at: "2017-11-07T21:36:54Z",
        updated_at: "2024-08-13T19:39:37Z",
        document: r#"{
 "Version": "2012-10-17",
 "Statement": [
  {
   "Sid": "ECSIntegrationsManagementPolicy",
   "Effect": "Allow",
   "Action": [
    "application-autoscaling:DeleteScalingPolicy",
    "application-autoscaling:DeregisterScalableTarget",
    "application-autoscaling:DescribeScalableTargets",
    "application-autoscaling:DescribeScalingActivities",
    "application-autoscaling:DescribeScalingPolicies",
    "application-autoscaling:PutScalingPolicy",
    "application-autoscaling:RegisterScalableTarget",
    "appmesh:DescribeVirtualGateway",
    "appmesh:DescribeVirtualNode",
    "appmesh:ListMeshes",
    "appmesh:ListVirtualGateways",
    "appmesh:ListVirtualNodes",
    "autoscaling:CreateAutoScalingGroup",
    "autoscaling:CreateLaunchConfiguration",
    "autoscaling:DeleteAutoScalingGroup",
    "autoscaling:DeleteLaunchConfiguration",
    "autoscaling:Describe*",
    "autoscaling:UpdateAutoScalingGroup",
    "cloudformation:CreateStack",
    "cloudformation:DeleteStack",
    "cloudformation:DescribeStack*",
    "cloudformation:UpdateStack",
    "cloudwatch:DeleteAlarms",
    "cloudwatch:DescribeAlarms",
    "cloudwatch:GetMetricStatistics",
    "cloudwatch:PutMetricAlarm",
    "codedeploy:BatchGetApplicationRevisions",
    "codedeploy:BatchGetApplications",
    "codedeploy:BatchGetDeploymentGroups",
    "codedeploy:BatchGetDeployments",
    "codedeploy:ContinueDeployment",
    "codedeploy:CreateApplication",
    "codedeploy:CreateDeployment",
    "codedeploy:CreateDeploymentGroup",
    "codedeploy:GetApplication",
    "codedeploy:GetApplicationRevision",
    "codedeploy:GetDeployment",
    "codedeploy:GetDeploymentConfig",
    "codedeploy:GetDeploymentGroup",
    "codedeploy:GetDeploymentTarget",
    "codedeploy:ListApplicationRevisions",
    "codedeploy:ListApplications",
    "codedeploy:ListDeploymentConfigs",
    "codedeploy:ListDeploymentGroups",
    "codedeploy:ListDeployments",
    "codedeploy:ListDeploymentTargets",
    "codedeploy:RegisterApplicationRevision",
    "codedeploy:StopDeployment",
    "ec2:AssociateRouteTable",
    "ec2:AttachInternetGateway",
    "ec2:AuthorizeSecurityGroupIngress",
    "ec2:CancelSpotFleetRequests",
    "ec2:CreateInternetGateway",
    "ec2:CreateLaunchTemplate",
    "ec2:CreateRoute",
    "ec2:CreateRouteTable",
    "ec2:CreateSecurityGroup",
    "ec2:CreateSubnet",
    "ec2:CreateVpc",
    "ec2:DeleteLaunchTemplate",
    "ec2:DeleteSubnet",
    "ec2:DeleteVpc",
    "ec2:Describe*",
    "ec2:DetachInternetGateway",
    "ec2:DisassociateRouteTable",
    "ec2:ModifySubnetAttribute",
    "ec2:ModifyVpcAttribute",
    "ec2:RequestSpotFleet",
    "ec2:RunInstances",
    "ecs:*",
    "elasticfilesystem:DescribeAccessPoints",
    "elasticfilesystem:DescribeFileSystems",
    "elasticloadbalancing:CreateListener",
    "elasticloadbalancing:CreateLoadBalancer",
    "elasticloadbalancing:CreateRule",
    "elasticloadbalancing:CreateTargetGroup",
    "elasticloadbalancing:DeleteListener",
    "elasticloadbalancing:DeleteLoadBalancer",
    "elasticloadbalancing:DeleteRule",
    "elasticloadbalancing:DeleteTargetGroup",
    "elasticloadbalancing:DescribeListeners",
    "elasticloadbalancing:DescribeLoadBalancers",
    "elasticloadbalancing:DescribeRules",
    "elasticloadbalancing:DescribeTargetGroups",
    "events:DeleteRule",
    "events:DescribeRule",
    "events:ListRuleNamesByTarget",
    "events:ListTargetsByRule",
    "events:PutRule",
    "events:PutTargets",
    "events:RemoveTargets",
    "fsx:DescribeFileSystems",
    "iam:ListAttachedRolePolicies",
    "iam:ListInstanceProfiles",
    "iam:ListRoles",
    "lambda:ListFunctions",
    "logs:CreateLogGroup",
    "logs:DescribeLogGroups",
    "logs:FilterLogEvents",
    "route53:CreateHostedZone",
    "route53:DeleteHostedZone",
    "route53:GetHealthCheck",
    "route53:GetHostedZone",
    "route53:ListHostedZonesByName",
    "servicediscovery:CreatePrivateDnsNamespace",
    "servicediscovery:CreateService",
    "servicediscovery:DeleteService",
    "servicediscovery:GetNamespace",
    "servicediscovery:GetOperation",
    "servicediscovery:GetService",
    "servicediscovery:ListNamespaces",
    "servicediscovery:ListServices",
    "servicediscovery:UpdateService",
    "sns:ListTopics"
   ],
   "Resource": [
    "*"
   ]
  },
  {
   "Sid": "SSMPolicy",
   "Effect": "Allow",
   "Action": [
    "ssm:GetParameter",
    "ssm:GetParameters",
    "ssm:GetParametersByPath"
   ],
   "Resource": "arn:aws:ssm:*:*:parameter/aws/service/ecs*"
  },
  {
   "Sid": "ManagedCloudformationResourcesCleanupPolicy",
   "Effect": "Allow",
   "Action": [
    "ec2:DeleteInternetGateway",
    "ec2:DeleteRoute",
    "ec2:DeleteRouteTable",
    "ec2:DeleteSecurityGroup"
   ],
   "Resource": [
    "*"
   ],
   "Condition": {
    "StringLike": {
     "ec2:ResourceTag/aws:cloudformation:stack-name": "EC2ContainerService-*"
    }
   }
  },
  {
   "Sid": "TasksPassRolePolicy",
   "Effect": "Allow",
   "Action": "iam:PassRole",
   "Resource": [
    "*"
   ],
   "Condition": {
    "StringLike": {
     "iam:PassedToService": "ecs-tasks.amazonaws.com"
    }
   }
  },
  {
   "Sid": "InfrastructurePassRolePolicy",
   "Effect": "Allow",
   "Action": "iam:PassRole",
   "Resource": [
    "arn:aws:iam::*:role/ecsInfrastructureRole"
   ],
   "Condition": {
    "StringEquals": {
     "iam:PassedToService": "ecs.amazonaws.com"
    }
   }
  },
  {
   "Sid": "InstancePassRolePolicy",
   "Effect": "Allow",
   "Action": "iam:PassRole",
   "Resource": [
    "arn:aws:iam::*:role/ecsInstanceRole*"
   ],
   "Condition": {
    "StringLike": {
     "iam:PassedToService": [
      "ec2.amazonaws.com",
      "ec2.amazonaws.com.cn"
     ]
    }
   }
  },
  {
   "Sid": "AutoScalingPassRolePolicy",
   "Effect": "Allow",
   "Action": "iam:PassRole",
   "Resource": [
    "arn:aws:iam::*:role/ecsAutoscaleRole*"
   ],
   "Condition": {
    "StringLike": {
     "iam:PassedToService": [
      "application-autoscaling.amazonaws.com",
      "application-autoscaling.amazonaws.com.cn"
     ]
    }
   }
  },
  {
   "Sid": "ServiceLinkedRoleCreationPolicy",
   "Effect": "Allow",
   "Action": "iam:CreateServiceLinkedRole",
   "Resource": "*",
   "Condition": {
    "StringLike": {
     "iam:AWSServiceName": [
      "ecs.amazonaws.com",
      "autoscaling.amazonaws.com",
      "ecs.application-autoscaling.amazonaws.com",
      "spot.amazonaws.com",
      "spotfleet.amazonaws.com"
     ]
    }
   }
  },
  {
   "Sid": "ELBTaggingPolicy",
   "Effect": "Allow",
   "Action": [
    "elasticloadbalancing:AddTags"
   ],
   "Resource": "*",
   "Condition": {
    "StringEquals": {
     "elasticloadbalancing:CreateAction": [
      "CreateTargetGroup",
      "CreateRule",
      "CreateListener",
      "CreateLoadBalancer"
     ]
    }
   }
  }
 ]
}"#,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::document::{DocumentKind, check};

    #[test]
    fn every_policy_is_well_formed_and_found_by_its_arn() {
        assert!(AWS_MANAGED_POLICIES.is_sorted_by_key(|policy| policy.name));
        for policy in AWS_MANAGED_POLICIES {
            assert!(check(policy.document, DocumentKind::Identity).is_ok(), "{}", policy.name);
            assert!(policy.created_at() > Timestamp::default() && policy.updated_at() >= policy.created_at());
            assert_eq!(find(&policy.arn()).unwrap().name, policy.name);
            assert_eq!(policy.policy_id().len(), 21);
        }
        assert!(find("arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy").is_some());
        assert!(find("arn:aws:iam::aws:policy/AmazonECSTaskExecutionRolePolicy").is_none());
    }
}
