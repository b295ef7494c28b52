//! Bad input: what is refused, with which code and in which words.

use api_ecs::CreateClusterRequest;
use aws_wire::{
    ApiError, Bytes, FromValue, Kind, Member, ServiceModel, Shape, ToValue, Value, WireRequest, validate, violations,
};

fn json(model: &ServiceModel, operation: &str, body: impl Into<Bytes>) -> Result<Value, ApiError> {
    let operation = model.operation(operation).unwrap();
    let mut request = model.codec().encode_request(model, operation, &Value::empty_structure());
    request.body = body.into();
    let input = model.codec().decode_request(model, operation, &request)?;
    validate(model, operation, &input)?;
    Ok(input)
}

/// `parameters` as in a form, `Action` and `Version` added.
fn query(model: &ServiceModel, operation: &str, parameters: &str) -> Result<Value, ApiError> {
    json(model, operation, format!("Action={operation}&Version={}&{parameters}", model.api_version))
}

fn code_and_message(result: Result<Value, ApiError>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code.into_owned(), error.message)
}

#[test]
fn json_of_two_hundred_thousand_levels_is_refused() {
    let ignored = format!(r#"{{"unknownMember":{}{}}}"#, "[".repeat(200_000), "]".repeat(200_000));
    for body in ["[".repeat(200_000), "{\"a\":".repeat(200_000), "{\"tags\":[".repeat(200_000), ignored] {
        assert_eq!(json(&api_ecs::MODEL, "CreateCluster", body).unwrap_err().code, "SerializationException");
    }
    // In well-formed JSON as well, where the shape would take any document.
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let body = format!(
        r#"{{"cluster":"c","serviceName":"s","deploymentConfiguration":{{"lifecycleHooks":[{{"hookDetails":{deep}}}]}}}}"#
    );
    assert_eq!(json(&api_ecs::MODEL, "CreateService", body).unwrap_err().code, "SerializationException");
}

#[test]
fn json_of_wrong_types_is_refused_by_name() {
    for (body, word) in [
        ("{", "not valid JSON"),
        ("nonsense", "not valid JSON"),
        ("[]", "a list cannot be converted to a structure"),
        (r#"{"clusterName":5}"#, "'clusterName': a number cannot be converted to a string"),
        (r#"{"clusterName":{"a":1}}"#, "'clusterName': an object"),
        (r#"{"tags":{"a":1}}"#, "'tags': an object cannot be converted to a list"),
        (r#"{"tags":["a"]}"#, "'tags': a string cannot be converted to a structure"),
        (r#"{"defaultCapacityProviderStrategy":[{"weight":1.5}]}"#, "1.5 is not a whole number"),
        (
            r#"{"defaultCapacityProviderStrategy":[{"weight":3000000000}]}"#,
            "3000000000 is not a whole number of 32 bits",
        ),
    ] {
        let (code, message) = code_and_message(json(&api_ecs::MODEL, "CreateCluster", body));
        assert_eq!(code, "SerializationException", "{body}");
        assert!(message.contains(word), "{body}: {message}");
    }
    assert_eq!(
        json(&api_ecs::MODEL, "CreateCluster", vec![b'"', 0xFF, b'"']).unwrap_err().code,
        "SerializationException"
    );
}

#[test]
fn what_aws_reads_leniently_is_read() {
    let input = json(
        &api_ecs::MODEL,
        "CreateCluster",
        r#"{"clusterName":"web","tags":null,"unknownMember":{"x":[1]},"defaultCapacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":2.0}]}"#,
    )
    .unwrap();
    let request = CreateClusterRequest::from_value(input);
    assert_eq!(request.cluster_name.as_deref(), Some("web"));
    assert_eq!(request.tags, None);
    assert_eq!(request.default_capacity_provider_strategy.unwrap()[0].weight, Some(2));
    // Of a member given twice the last counts, also when that takes it away; of a key of a map as well.
    let cluster =
        |body: &str| json(&api_ecs::MODEL, "CreateCluster", body.to_owned()).map(CreateClusterRequest::from_value);
    assert_eq!(cluster(r#"{"clusterName":"a","clusterName":"b"}"#).unwrap().cluster_name.as_deref(), Some("b"));
    assert_eq!(cluster(r#"{"clusterName":"a","clusterName":null}"#).unwrap().cluster_name, None);
    let container = r#"{"name":"web","image":"web","dockerLabels":{"b":"1","a":"2","b":"3"}}"#;
    let body = format!(r#"{{"family":"web","containerDefinitions":[{container}]}}"#);
    let input = json(&api_ecs::MODEL, "RegisterTaskDefinition", body).unwrap();
    let Some(Value::List(containers)) = input.member("containerDefinitions") else { panic!("{input:?}") };
    let text = |text: &str| Value::String(text.into());
    let labels = Value::Map(vec![("a".into(), text("2")), ("b".into(), text("3"))]);
    assert_eq!(containers[0].member("dockerLabels"), Some(&labels));
    assert!(json(&api_ecs::MODEL, "CreateCluster", "").is_ok());
    assert!(json(&api_ecs::MODEL, "CreateCluster", "{}").is_ok());
}

#[test]
fn constraints_are_reported_in_the_words_of_aws() {
    assert_eq!(
        code_and_message(json(&api_logs::MODEL, "CreateLogGroup", "{}")),
        (
            "InvalidParameterException".into(),
            "1 validation error detected: Value null at 'logGroupName' failed to satisfy constraint: Member must not be null".into()
        )
    );
    assert_eq!(
        code_and_message(json(&api_logs::MODEL, "CreateLogGroup", r#"{"logGroupName":"a b"}"#)).1,
        "1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: Member must satisfy \
         regular expression pattern: [\\.\\-_/#A-Za-z0-9]+"
    );
    let long = format!(r#"{{"logGroupName":"{}"}}"#, "x".repeat(513));
    let (_, message) = code_and_message(json(&api_logs::MODEL, "CreateLogGroup", long));
    assert!(message.ends_with("Member must have length less than or equal to 512"), "{message}");
    let (code, message) = code_and_message(json(&api_ecr::MODEL, "DescribeRepositories", r#"{"maxResults":0}"#));
    assert_eq!(code, "InvalidParameterException");
    assert!(
        message.contains("Value '0' at 'maxResults'") && message.ends_with("greater than or equal to 1"),
        "{message}"
    );
    let (code, message) = code_and_message(json(
        &api_ecs::MODEL,
        "RunTask",
        r#"{"taskDefinition":"web","launchType":"MOON","networkConfiguration":{"awsvpcConfiguration":{}}}"#,
    ));
    assert_eq!(code, "InvalidParameterException");
    assert!(message.starts_with("2 validation errors detected: "), "{message}");
    assert!(message.contains("Value 'MOON' at 'launchType'") && message.contains("enum value set: ["), "{message}");
    assert!(message.contains("Value null at 'networkConfiguration.awsvpcConfiguration.subnets'"), "{message}");
    let (code, message) = code_and_message(json(&api_ecs::MODEL, "RegisterTaskDefinition", r#"{"family":"web"}"#));
    assert_eq!(code, "ClientException");
    assert!(message.contains("Value null at 'containerDefinitions'"), "{message}");
    let (_, message) = code_and_message(json(&api_ecs::MODEL, "DescribeTasks", r#"{"tasks":[null]}"#));
    assert!(message.contains("Value null at 'tasks.1.member'"), "{message}");
}

#[test]
fn many_violations_are_counted_and_a_few_are_told() {
    let tasks = vec!["null"; 5000].join(",");
    let (_, message) = code_and_message(json(&api_ecs::MODEL, "DescribeTasks", format!(r#"{{"tasks":[{tasks}]}}"#)));
    assert!(message.starts_with("5000 validation errors detected") && message.len() < 2000, "{message}");
}

#[test]
fn query_constraints_and_types() {
    let (code, message) = code_and_message(query(&api_iam::MODEL, "CreateUser", "UserName=a%20b"));
    assert_eq!(code, "ValidationError");
    assert_eq!(
        message,
        "1 validation error detected: Value 'a b' at 'userName' failed to satisfy constraint: Member must satisfy \
         regular expression pattern: [\\w+=,.@-]+"
    );
    let (code, message) = code_and_message(query(&api_sts::MODEL, "AssumeRole", "RoleArn=short"));
    assert_eq!(code, "ValidationError");
    assert!(message.starts_with("2 validation errors") && message.contains("'roleSessionName'"), "{message}");
    let (code, _) = code_and_message(query(&api_iam::MODEL, "ListUsers", "MaxItems=many"));
    assert_eq!(code, "MalformedInput");
    let (code, message) = code_and_message(query(&api_ec2::MODEL, "CreateSubnet", "CidrBlock=10.0.0.0/24"));
    assert_eq!((code.as_str(), message.as_str()), ("MissingParameter", "The request must contain the parameter VpcId"));
    let (code, message) = code_and_message(query(&api_ec2::MODEL, "CreateVpc", "InstanceTenancy=moon"));
    assert_eq!(code, "InvalidParameterValue");
    assert!(message.starts_with("Value (moon) for parameter InstanceTenancy is invalid."), "{message}");
    let (code, message) = code_and_message(query(&api_ec2::MODEL, "CreateVpc", "DryRun=perhaps"));
    assert_eq!(code, "InvalidParameterValue");
    assert!(message.contains("DryRun"), "{message}");
    let (code, message) = code_and_message(query(&api_ec2::MODEL, "CreateVpc", "Colour=red"));
    assert_eq!((code.as_str(), message.as_str()), ("UnknownParameter", "The parameter Colour is not recognized"));
}

#[test]
fn query_lists_take_any_number_and_allocate_for_none() {
    let read = |parameters: &str| {
        let value = query(&api_ec2::MODEL, "DescribeVpcs", parameters)?;
        Ok(api_ec2::DescribeVpcsRequest::from_value(value).vpc_ids)
    };
    let ids =
        |ids: &[&str]| -> Result<_, ApiError> { Ok(Some(ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>())) };
    assert_eq!(read("VpcId.999999999999=vpc-b&VpcId.2=vpc-a"), ids(&["vpc-a", "vpc-b"]));
    assert_eq!(read("VpcId.10=c&VpcId.9=b&VpcId.1=a"), ids(&["a", "b", "c"]));
    for bad in
        ["VpcId.one=a", "VpcId=a", "VpcId.1=a&VpcId.1=b", "VpcId.1=a&VpcId.01=b", "VpcId.99999999999999999999999=a"]
    {
        assert_eq!(read(bad).unwrap_err().resolved_status(Some(&api_ec2::MODEL)), 400, "{bad}");
    }
    let deep = format!("VpcId{}=a", ".1".repeat(200_000));
    assert_eq!(read(&deep).unwrap_err().code, "MalformedQueryString");
    let many = (0..20_000).map(|i| format!("VpcId.{i}=a")).collect::<Vec<_>>().join("&");
    assert_eq!(read(&many).unwrap_err().code, "MalformedQueryString");
    let wrong_version = "Action=DescribeVpcs&Version=1999-01-01";
    assert_eq!(json(&api_ec2::MODEL, "DescribeVpcs", wrong_version).unwrap_err().code, "NoSuchVersion");
}

#[test]
fn operations_are_detected_in_headers_bodies_and_query_strings() {
    use aws_wire::{Target, detect};
    let codec = api_ecs::MODEL.codec();
    let operation = api_ecs::MODEL.operation("ListTasks").unwrap();
    let request = codec.encode_request(&api_ecs::MODEL, operation, &Value::empty_structure());
    let expected =
        Target::Json { target_prefix: "AmazonEC2ContainerServiceV20141113".into(), operation: "ListTasks".into() };
    assert_eq!(detect(&request), Some(expected));
    let expected = Target::Query { operation: "GetCallerIdentity".into(), version: Some("2011-06-15".into()) };
    let operation = api_sts::MODEL.operation("GetCallerIdentity").unwrap();
    let posted = api_sts::MODEL.codec().encode_request(&api_sts::MODEL, operation, &Value::empty_structure());
    assert_eq!(detect(&posted), Some(expected.clone()));
    let query = String::from_utf8(posted.body.to_vec()).unwrap();
    let got = WireRequest { method: http::Method::GET, query, body: Bytes::new(), ..posted.clone() };
    assert_eq!(detect(&got), Some(expected));
    assert_eq!(detect(&WireRequest { body: Bytes::from_static(b"{}"), ..posted }), None);
}

#[test]
fn responses_look_as_aws_sends_them() {
    let text = |response: aws_wire::WireResponse| String::from_utf8(response.body.to_vec()).unwrap();
    let model = &api_iam::MODEL;
    let error = ApiError::new(api_iam::error_code::NO_SUCH_ENTITY, "The user <x> cannot be found.");
    let response = model.codec().encode_error(model, &error, "r-1");
    assert_eq!(response.status, 404);
    assert_eq!(
        text(response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
         <Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The user &lt;x&gt; cannot be found.</Message></Error>\
         <RequestId>r-1</RequestId></ErrorResponse>"
    );
    let model = &api_ec2::MODEL;
    let response = model.codec().encode_response(model, model.operation("DeleteVpc").unwrap(), &().to_value(), "r-2");
    assert_eq!(
        text(response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteVpcResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\
         <requestId>r-2</requestId><return>true</return></DeleteVpcResponse>"
    );
    let output = api_ec2::DescribeVpcsResult {
        vpcs: Some(vec![api_ec2::Vpc { vpc_id: Some("vpc-1".into()), is_default: Some(true), ..Default::default() }]),
        ..Default::default()
    };
    let response =
        model.codec().encode_response(model, model.operation("DescribeVpcs").unwrap(), &output.to_value(), "r-3");
    assert!(text(response).contains(
        "<requestId>r-3</requestId><vpcSet><item><isDefault>true</isDefault><vpcId>vpc-1</vpcId></item></vpcSet>"
    ));
    let model = &api_ecs::MODEL;
    let error = ApiError::new(api_ecs::error_code::CLUSTER_NOT_FOUND_EXCEPTION, "Cluster not found.");
    let response = model.codec().encode_error(model, &error, "r-4");
    assert_eq!(response.headers["x-amzn-requestid"], "r-4");
    assert_eq!(response.headers["x-amzn-errortype"], "ClusterNotFoundException");
    assert_eq!(text(response), r#"{"__type":"ClusterNotFoundException","message":"Cluster not found."}"#);
    let task = api_ecs::Task {
        created_at: Some(aws_wire::Timestamp(1_767_225_599_123)),
        started_at: Some(aws_wire::Timestamp(1_767_225_599_000)),
        ..Default::default()
    };
    let output = api_ecs::RunTaskResponse { tasks: Some(vec![task]), failures: Some(Vec::new()) };
    let response = model.codec().encode_response(model, model.operation("RunTask").unwrap(), &output.to_value(), "r-5");
    assert_eq!(text(response), r#"{"failures":[],"tasks":[{"createdAt":1767225599.123,"startedAt":1767225599}]}"#);
}

#[test]
fn secrets_are_not_repeated_in_messages() {
    static SECRET: Shape = Shape {
        name: "Secret",
        sensitive: true,
        kind: Kind::String { min: None, max: Some(4), pattern: None, values: &["one"] },
    };
    static OUTER: Shape = Shape {
        name: "Outer",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member { name: "Secret", wire: "Secret", query: "Secret", required: true, shape: &SECRET }],
        },
    };
    let found = violations(&OUTER, &Value::Structure(vec![("Secret", Value::String("hunter2".into()))]));
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|violation| violation.value.is_none() && violation.path == "secret"), "{found:?}");
}
