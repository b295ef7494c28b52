//! What each operation asks leave for: its action, the ARNs it touches, and the condition keys that go with them.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html>

use crate::convert::{group_arn, group_of_arn, stream_arn};
use crate::tables::GROUPS;
use api_logs::Op;
use kernel::Error;
use kernel::access::{AccessRequest, Check};
use kernel::tags::Tags;

/// What `operation` asks leave for. CloudWatch Logs decides on a group as on `log-group:NAME:log-stream:`, which policies
/// on `log-group:NAME:*` match; tagging alone has the group's own ARN.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let asked = Asked { request, operation };
    Ok(match operation {
        Op::DescribeLogGroups => vec![asked.on_stream("", "")?],
        Op::CreateLogGroup => {
            let tags = request.tag_map("tags");
            let group = asked.group();
            let create = asked.on_stream(&group, "")?.request_tags(tags.iter().copied());
            if tags.is_empty() {
                vec![create]
            } else {
                // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
                let arn = group_arn(&request.ctx.account, request.ctx.region, &group);
                vec![create, Check::new("logs:TagResource", arn).or("logs:TagLogGroup").request_tags(tags)]
            }
        }
        Op::CreateLogStream | Op::DeleteLogStream | Op::PutLogEvents | Op::GetLogEvents => {
            vec![asked.on_stream(&asked.group(), request.text("logStreamName").unwrap_or_default())?]
        }
        Op::DeleteLogGroup
        | Op::DeleteRetentionPolicy
        | Op::DescribeLogStreams
        | Op::FilterLogEvents
        | Op::PutRetentionPolicy => vec![asked.on_stream(&asked.group(), "")?],
        Op::ListTagsForResource | Op::ListTagsLogGroup => vec![asked.on_group()?],
        Op::TagResource | Op::TagLogGroup => vec![asked.on_group()?.request_tags(request.tag_map("tags"))],
        Op::UntagResource => vec![asked.on_group()?.tag_keys(asked.texts("tagKeys"))],
        Op::UntagLogGroup => vec![asked.on_group()?.tag_keys(asked.texts("tags"))],
    })
}

struct Asked<'a> {
    request: &'a AccessRequest<'a>,
    operation: Op,
}

impl Asked<'_> {
    fn texts(&self, member: &str) -> Vec<String> {
        self.request.texts(member).into_iter().map(str::to_owned).collect()
    }

    /// The name of the group that is meant by name, identifier or ARN.
    fn group(&self) -> String {
        let ctx = self.request.ctx;
        let given = ["logGroupName", "logGroupIdentifier", "resourceArn"].iter().find_map(|it| self.request.text(it));
        let given = given.unwrap_or_default();
        group_of_arn(&ctx.account, ctx.region, given).unwrap_or_else(|| given.to_owned())
    }

    fn check(&self, arn: String, group: &str) -> Result<Check, Error> {
        let ctx = self.request.ctx;
        let row = GROUPS.get(self.request.reader, &(&ctx.account, ctx.region, group))?;
        let tags = row.map_or_else(Tags::new, |row| row.tags);
        Ok(Check::new(format!("logs:{}", self.operation.name()), arn).resource_tags("logs", &tags))
    }

    fn on_stream(&self, group: &str, stream: &str) -> Result<Check, Error> {
        self.check(stream_arn(&self.request.ctx.account, self.request.ctx.region, group, stream), group)
    }

    fn on_group(&self) -> Result<Check, Error> {
        let group = self.group();
        self.check(group_arn(&self.request.ctx.account, self.request.ctx.region, &group), &group)
    }
}
