"""IPv6: blocks of VPCs and subnets, addresses of tasks and interfaces, and who reaches whom over it. With the aws CLI and boto3."""

import ipaddress
import json
import re
import socket

import pytest
from botocore.exceptions import ClientError

from images import write_layout
from resources import unique
from waiting import wait_until

OPEN, CLOSED = 8080, 8081

# httpd of busybox on both families; the shell ends at SIGTERM.
SERVER = f"""
mkdir /www; echo hello > /www/index.html
httpd -p '[::]:{OPEN}' -h /www; httpd -p '[::]:{CLOSED}' -h /www
trap 'exit 0' TERM
while true; do sleep 1000 & wait; done
"""

# One line a round: what answers now. In Python, as busybox's ping wants a raw socket, which a task with ids of its own has
# none of.
CLIENT = f"""
import os, signal, socket, struct, sys, time, urllib.request
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
peer = os.environ["PEER"]

def connects(port):
    try:
        socket.create_connection((peer, port), 2).close()
        return True
    except OSError:
        return False

def answers_echo():
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM, socket.IPPROTO_ICMPV6) as echo:
            echo.settimeout(2)
            echo.sendto(struct.pack("!BBHHH", 128, 0, 0, 0, 1) + b"hello", (peer, 0))
            return echo.recv(100)[0] == 129
    except OSError:
        return False

said = lambda name, yes: f"{{name}}={{'yes' if yes else 'no'}}"
print("METADATA", urllib.request.urlopen(os.environ["ECS_CONTAINER_METADATA_URI_V4"]).read().decode(), flush=True)
while True:
    ports = [said(port, connects(port)) for port in ({OPEN}, {CLOSED})]
    print("ROUND", *ports, said("ping", answers_echo()), flush=True)
    time.sleep(0.3)
"""


@pytest.fixture(scope="module")
def layout(builder, tmp_path_factory):
    directory = tmp_path_factory.mktemp("layout")
    return write_layout(directory, {"busybox": builder.busybox(), "python": builder.python()})


def refused(call, **parameters):
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    return caught.value.response["Error"]


class DualStack:
    """A VPC with an IPv6 block and one subnet with a part of it."""

    def __init__(self, resources):
        self.resources, aws = resources, resources.longshore.aws
        self.vpc = aws("ec2", "create-vpc", "--cidr-block", "10.44.0.0/16", "--amazon-provided-ipv6-cidr-block")["Vpc"]
        self.vpc_id = self.vpc["VpcId"]
        self.block = ipaddress.ip_network(self.vpc["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"])
        self.subnet_block = next(self.block.subnets(new_prefix=64))
        self.subnet = aws("ec2", "create-subnet", "--vpc-id", self.vpc_id, "--cidr-block", "10.44.0.0/24",
                          "--ipv6-cidr-block", str(self.subnet_block))["Subnet"]
        self.subnet_id = self.subnet["SubnetId"]
        self.tasks = []

    def start(self, container, group):
        """One task in the subnet; it is stopped at the end."""
        network = self.resources.network(subnets=[self.subnet_id], groups=[group])
        [arn] = self.resources.start(self.resources.define(container), network=network)
        self.tasks.append(arn)
        return arn

    def group(self):
        return self.resources.ec2.create_security_group(GroupName=unique("group"), Description="a test",
                                                        VpcId=self.vpc_id)["GroupId"]

    def delete(self):
        ec2 = self.resources.ec2
        mine = [{"Name": "vpc-id", "Values": [self.vpc_id]}]
        for arn in self.tasks:
            self.resources.ecs.stop_task(cluster=self.resources.cluster(), task=arn)
        wait_until(lambda: not any(interface["Status"] == "in-use" for interface in
                                   ec2.describe_network_interfaces(Filters=mine)["NetworkInterfaces"]),
                   "no interface is in use")
        for interface in ec2.describe_network_interfaces(Filters=mine)["NetworkInterfaces"]:
            ec2.delete_network_interface(NetworkInterfaceId=interface["NetworkInterfaceId"])
        # Groups refer to each other: first what they say, then they themselves.
        groups = [g for g in ec2.describe_security_groups(Filters=mine)["SecurityGroups"] if g["GroupName"] != "default"]
        for group in groups:
            if group["IpPermissions"]:
                ec2.revoke_security_group_ingress(GroupId=group["GroupId"], IpPermissions=group["IpPermissions"])
        for group in groups:
            ec2.delete_security_group(GroupId=group["GroupId"])
        for subnet in ec2.describe_subnets(Filters=mine)["Subnets"]:
            ec2.delete_subnet(SubnetId=subnet["SubnetId"])
        ec2.delete_vpc(VpcId=self.vpc_id)


@pytest.fixture
def dual_stack(resources):
    made = DualStack(resources)
    yield made
    made.delete()


def test_blocks_and_addresses_are_as_ec2_has_them(resources, dual_stack):
    ec2 = resources.ec2
    assert dual_stack.block.prefixlen == 56 and dual_stack.block.subnet_of(ipaddress.ip_network("fd00::/8"))
    shown = resources.longshore.aws("ec2", "describe-vpcs", "--vpc-ids", dual_stack.vpc_id)["Vpcs"][0]
    [association] = shown["Ipv6CidrBlockAssociationSet"]
    assert association["Ipv6CidrBlockState"] == {"State": "associated"}
    assert association["Ipv6Pool"] == "Amazon" and association["Ipv6CidrBlock"] == str(dual_stack.block)
    [own] = dual_stack.subnet["Ipv6CidrBlockAssociationSet"]
    assert own["Ipv6CidrBlock"] == str(dual_stack.subnet_block)

    [acl] = ec2.describe_network_acls(Filters=[{"Name": "vpc-id", "Values": [dual_stack.vpc_id]}])["NetworkAcls"]
    entries = {(entry["RuleNumber"], entry.get("Ipv6CidrBlock"), entry["RuleAction"])
               for entry in acl["Entries"] if not entry["Egress"]}
    assert {(101, "::/0", "allow"), (32768, "::/0", "deny")} <= entries, entries
    group = ec2.describe_security_groups(GroupIds=[dual_stack.group()])["SecurityGroups"][0]
    assert group["IpPermissionsEgress"][0]["Ipv6Ranges"] == [{"CidrIpv6": "::/0"}]
    [table] = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [dual_stack.vpc_id]}])["RouteTables"]
    local = {"DestinationIpv6CidrBlock": str(dual_stack.block), "GatewayId": "local", "Origin": "CreateRouteTable",
             "State": "active"}
    assert local in table["Routes"], table["Routes"]

    # The whole block has one owner.
    error = refused(ec2.create_subnet, VpcId=dual_stack.vpc_id, CidrBlock="10.44.1.0/24",
                    Ipv6CidrBlock=str(dual_stack.subnet_block))
    assert error["Code"] == "InvalidSubnet.Conflict", error
    error = refused(ec2.disassociate_vpc_cidr_block, AssociationId=association["AssociationId"])
    assert error["Code"] == "InvalidCidrBlock.InUse", error

    chosen = str(dual_stack.subnet_block[9])
    made = resources.longshore.aws("ec2", "create-network-interface", "--subnet-id", dual_stack.subnet_id,
                                   "--ipv6-addresses", f"Ipv6Address={chosen}")["NetworkInterface"]
    assert [one["Ipv6Address"] for one in made["Ipv6Addresses"]] == [chosen]
    interface_id = made["NetworkInterfaceId"]
    assigned = resources.longshore.aws("ec2", "assign-ipv6-addresses", "--network-interface-id", interface_id,
                                       "--ipv6-address-count", "2")["AssignedIpv6Addresses"]
    assert len(set(assigned)) == 2 and all(ipaddress.ip_address(one) in dual_stack.subnet_block for one in assigned)
    for address, code in [(chosen, "InvalidIPAddress.InUse"), (str(dual_stack.subnet_block[1]), "InvalidParameterValue")]:
        error = refused(ec2.create_network_interface, SubnetId=dual_stack.subnet_id,
                        Ipv6Addresses=[{"Ipv6Address": address}])
        assert error["Code"] == code, error
    ec2.unassign_ipv6_addresses(NetworkInterfaceId=interface_id, Ipv6Addresses=[chosen])
    found = ec2.describe_network_interfaces(Filters=[{"Name": "ipv6-addresses.ipv6-address", "Values": assigned[:1]}])
    assert [one["NetworkInterfaceId"] for one in found["NetworkInterfaces"]] == [interface_id]

    ec2.modify_subnet_attribute(SubnetId=dual_stack.subnet_id, AssignIpv6AddressOnCreation={"Value": True})
    assert ec2.describe_subnets(SubnetIds=[dual_stack.subnet_id])["Subnets"][0]["AssignIpv6AddressOnCreation"]
    by_default = ec2.create_network_interface(SubnetId=dual_stack.subnet_id)["NetworkInterface"]
    assert len(by_default["Ipv6Addresses"]) == 1

    # What is not there is refused by name.
    error = refused(ec2.create_route, RouteTableId=table["RouteTableId"], DestinationIpv6CidrBlock=str(dual_stack.subnet_block),
                    NetworkInterfaceId=interface_id)
    assert error["Code"] == "UnsupportedOperation" and "DestinationIpv6CidrBlock" in error["Message"], error


def test_egress_only_gateways_and_routes_are_as_ec2_has_them(resources, dual_stack):
    ec2, aws = resources.ec2, resources.longshore.aws
    made = aws("ec2", "create-egress-only-internet-gateway", "--vpc-id", dual_stack.vpc_id, "--tag-specifications",
               "ResourceType=egress-only-internet-gateway,Tags=[{Key=Name,Value=out}]")["EgressOnlyInternetGateway"]
    gateway = made["EgressOnlyInternetGatewayId"]
    assert gateway.startswith("eigw-") and made["Tags"] == [{"Key": "Name", "Value": "out"}]
    assert made["Attachments"] == [{"State": "attached", "VpcId": dual_stack.vpc_id}]
    [table] = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [dual_stack.vpc_id]}])["RouteTables"]
    route = {"RouteTableId": table["RouteTableId"], "DestinationIpv6CidrBlock": "::/0"}
    aws("ec2", "create-route", "--route-table-id", table["RouteTableId"], "--destination-ipv6-cidr-block", "::/0",
        "--egress-only-internet-gateway-id", gateway)

    def state():
        routes = ec2.describe_route_tables(RouteTableIds=[table["RouteTableId"]])["RouteTables"][0]["Routes"]
        [found] = [one for one in routes if one.get("DestinationIpv6CidrBlock") == "::/0"]
        assert found["EgressOnlyInternetGatewayId"] == gateway
        return found["State"]

    assert state() == "active"
    error = refused(ec2.delete_vpc, VpcId=dual_stack.vpc_id)
    assert error["Code"] == "DependencyViolation", error
    error = refused(ec2.create_route, RouteTableId=table["RouteTableId"], DestinationCidrBlock="0.0.0.0/0",
                    EgressOnlyInternetGatewayId=gateway)
    assert error["Code"] == "InvalidParameterCombination", error
    ec2.create_tags(Resources=[gateway], Tags=[{"Key": "more", "Value": "x"}])
    found = ec2.describe_egress_only_internet_gateways(Filters=[{"Name": "tag:more", "Values": ["x"]}])
    assert [one["EgressOnlyInternetGatewayId"] for one in found["EgressOnlyInternetGateways"]] == [gateway]
    deleted = aws("ec2", "delete-egress-only-internet-gateway", "--egress-only-internet-gateway-id", gateway)
    assert deleted == {"ReturnCode": True}
    assert state() == "blackhole"
    error = refused(ec2.delete_egress_only_internet_gateway, EgressOnlyInternetGatewayId=gateway)
    assert error["Code"] == "InvalidGatewayID.NotFound", error
    ec2.delete_route(**route)
    error = refused(ec2.delete_route, **route)
    assert error["Code"] == "InvalidRoute.NotFound", error


def reached(address, port):
    """Whether the machine reaches an address."""
    try:
        socket.create_connection((address, port), 2).close()
        return True
    except OSError:
        return False


def test_the_machine_reaches_a_task_by_the_internet_gateway_alone(resources, dual_stack):
    ec2 = resources.ec2
    group = dual_stack.group()
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": OPEN, "ToPort": OPEN, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}])
    task = resources.wait_status(dual_stack.start(resources.shell(SERVER), group), "RUNNING")
    address = resources.container(task)["networkInterfaces"][0]["ipv6Address"]
    assert not reached(address, OPEN), "there is no route"
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=dual_stack.vpc_id)
    egress_only = ec2.create_egress_only_internet_gateway(VpcId=dual_stack.vpc_id)
    egress_only = egress_only["EgressOnlyInternetGateway"]["EgressOnlyInternetGatewayId"]
    [table] = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [dual_stack.vpc_id]}])["RouteTables"]
    route = {"RouteTableId": table["RouteTableId"], "DestinationIpv6CidrBlock": "::/0"}
    try:
        ec2.create_route(**route, GatewayId=gateway)
        wait_until(lambda: reached(address, OPEN), "the machine reaches the task")
        assert not reached(address, CLOSED), "no rule covers it"
        asked = json.loads(resources.longshore.longshore("why", "unreachable", "internet", address, str(OPEN), "--json").stdout)
        assert asked["facts"]["reachable"], asked
        ec2.replace_route(**route, EgressOnlyInternetGatewayId=egress_only)
        wait_until(lambda: not reached(address, OPEN), "nobody gets in by an egress-only gateway")
        ec2.replace_route(**route, GatewayId=gateway)
        wait_until(lambda: reached(address, OPEN), "the machine reaches the task again")
        ec2.delete_route(**route)
        wait_until(lambda: not reached(address, OPEN), "without a route nobody gets in")
    finally:
        ec2.delete_egress_only_internet_gateway(EgressOnlyInternetGatewayId=egress_only)
        ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=dual_stack.vpc_id)
        ec2.delete_internet_gateway(InternetGatewayId=gateway)


def test_tasks_reach_each_other_as_their_groups_say(resources, dual_stack):
    ec2 = resources.ec2
    client_group, server_group = dual_stack.group(), dual_stack.group()

    def ingress(protocol, first, last, **peer):
        return {"GroupId": server_group,
                "IpPermissions": [{"IpProtocol": protocol, "FromPort": first, "ToPort": last, **peer}]}

    everybody = ingress("tcp", OPEN, OPEN, Ipv6Ranges=[{"CidrIpv6": "::/0"}])
    # The second port is open for IPv4 alone.
    only_ipv4 = ingress("tcp", CLOSED, CLOSED, IpRanges=[{"CidrIp": "0.0.0.0/0"}])
    members = ingress("icmpv6", -1, -1, UserIdGroupPairs=[{"GroupId": client_group}])
    for rule in (everybody, only_ipv4):
        ec2.authorize_security_group_ingress(**rule)

    log_group = resources.log_group()
    server = dual_stack.start(resources.shell(SERVER), server_group)
    task = resources.wait_status(server, "RUNNING")
    [attachment] = task["attachments"]
    address = {detail["name"]: detail["value"] for detail in attachment["details"]}["ipv6Address"]
    assert ipaddress.ip_address(address) in dual_stack.subnet_block
    assert resources.container(task)["networkInterfaces"][0]["ipv6Address"] == address

    container = {"name": "main", "image": resources.image("python"), "command": ["python3", "-u", "-c", CLIENT],
                 "essential": True, "environment": [{"name": "PEER", "value": address}],
                 "logConfiguration": resources.log_configuration(log_group)}
    client = dual_stack.start(container, client_group)
    own = resources.container(resources.wait_status(client, "RUNNING"))["networkInterfaces"][0]["ipv6Address"]
    metadata = json.loads(re.sub("^METADATA ", "", resources.wait_line(log_group, client, "METADATA ")))
    assert metadata["Networks"][0]["IPv6Addresses"] == [own]
    assert metadata["Networks"][0]["IPv6SubnetCIDRBlock"] == str(dual_stack.subnet_block)

    def wait_round(expected):
        def newest():
            rounds = [line for line in resources.lines(log_group, client) if line.startswith("ROUND")]
            assert rounds and rounds[-1] == f"ROUND {expected}", rounds[-1:]
            return True

        wait_until(newest, f"a round with {expected}", 60, poll_s=0.3)

    def why(*words):
        """Whether the client reaches the server's IPv6 address, and what stops it."""
        answer = json.loads(resources.longshore.longshore("why", "unreachable", client, address, *words, "--json").stdout)
        facts = answer["facts"]
        assert facts["to"].startswith(f"task {server.rsplit('/', 1)[1][:8]} (") and facts["to"].endswith(f" at {address}")
        [pair] = facts["pairs"]
        reach = pair["reach"]
        stops = None if facts["reachable"] else reach["steps"][reach["blocker"]]["part"]
        return stops, "\n".join(answer["sentences"])

    # What `why` says is what the packets do.
    wait_round(f"{OPEN}=yes {CLOSED}=no ping=no")
    assert why(str(OPEN))[0] is None
    stops, text = why(str(CLOSED))
    assert stops == "ingress_groups" and own in text, text
    assert why("--protocol", "icmp")[0] == "ingress_groups"
    ec2.authorize_security_group_ingress(**members)
    wait_round(f"{OPEN}=yes {CLOSED}=no ping=yes")
    assert why("--protocol", "icmp")[0] is None
    ec2.revoke_security_group_ingress(**everybody)
    wait_round(f"{OPEN}=no {CLOSED}=no ping=yes")
    ec2.authorize_security_group_ingress(**ingress("tcp", OPEN, CLOSED, UserIdGroupPairs=[{"GroupId": client_group}]))
    wait_round(f"{OPEN}=yes {CLOSED}=yes ping=yes")
    # An egress gate of its own: without ::/0 nothing of the client's gets out.
    ec2.revoke_security_group_egress(GroupId=client_group, IpPermissions=[
        {"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}])
    wait_round(f"{OPEN}=no {CLOSED}=no ping=no")
    assert why(str(OPEN))[0] == "egress_groups"


def test_a_task_has_no_ipv6_address_where_the_account_does_not_want_it(resources, dual_stack):
    ecs = resources.ecs
    definition = resources.define(resources.shell("exit 0"))
    network = resources.network(subnets=[dual_stack.subnet_id])

    def interface():
        task = resources.run_to_end(definition, network=network)
        return resources.container(task)["networkInterfaces"][0]

    assert "ipv6Address" in interface()
    answer = ecs.put_account_setting(name="dualStackIPv6", value="disabled")
    assert answer["setting"]["value"] == "disabled"
    try:
        assert "ipv6Address" not in interface()
    finally:
        ecs.delete_account_setting(name="dualStackIPv6")
    # A subnet without a block gives none, whatever the setting.
    task = resources.run_to_end(definition)
    assert "ipv6Address" not in resources.container(task)["networkInterfaces"][0]


RESOLVER = """
import os, signal, socket, sys, time, urllib.request
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
name = os.environ["PEER"]
while True:
    try:
        found = sorted({entry[4][0] for entry in socket.getaddrinfo(name, 80, socket.AF_INET6)})
        answers = [urllib.request.urlopen(f"http://[{address}]/", timeout=2).read().decode() for address in found]
        print("FOUND", *found, *answers, flush=True)
    except OSError as error:
        print("NOTHING", error, flush=True)
    time.sleep(0.3)
"""


def test_a_dual_stack_load_balancer_listens_on_both_and_its_name_answers_aaaa(resources, dual_stack):
    ec2, elb = resources.ec2, resources.longshore.client("elbv2")
    blocks = dual_stack.block.subnets(new_prefix=64)
    next(blocks)
    zones = [zone["ZoneName"] for zone in ec2.describe_availability_zones()["AvailabilityZones"]]
    other = next(zone for zone in zones if zone != dual_stack.subnet["AvailabilityZone"])
    second = ec2.create_subnet(VpcId=dual_stack.vpc_id, CidrBlock="10.44.1.0/24",
                               AvailabilityZone=other)["Subnet"]["SubnetId"]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=dual_stack.vpc_id)
    [table] = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [dual_stack.vpc_id]}])["RouteTables"]
    for destination in ({"DestinationCidrBlock": "0.0.0.0/0"}, {"DestinationIpv6CidrBlock": "::/0"}):
        ec2.create_route(RouteTableId=table["RouteTableId"], GatewayId=gateway, **destination)
    group = dual_stack.group()
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}])
    asked = {"Name": unique("web")[-32:], "Subnets": [dual_stack.subnet_id, second], "SecurityGroups": [group],
             "IpAddressType": "dualstack"}
    error = refused(elb.create_load_balancer, **asked)
    assert error["Code"] == "ValidationError" and "IPv6 CIDR block" in error["Message"], error
    ec2.associate_subnet_cidr_block(SubnetId=second, Ipv6CidrBlock=str(next(blocks)))
    [balancer] = elb.create_load_balancer(**asked)["LoadBalancers"]
    arn = balancer["LoadBalancerArn"]
    assert balancer["IpAddressType"] == "dualstack"

    def addresses():
        found = ec2.describe_network_interfaces(Filters=[{"Name": "requester-id", "Values": ["amazon-elb"]},
                                                         {"Name": "vpc-id", "Values": [dual_stack.vpc_id]}])
        return sorted(one["Ipv6Address"] for interface in found["NetworkInterfaces"] for one in interface["Ipv6Addresses"])

    try:
        elb.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=80, DefaultActions=[
            {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200", "MessageBody": "hello"}}])
        own = addresses()
        assert len(own) == 2
        for address in own:
            wait_until(lambda: reached(address, 80), "the machine reaches the balancer over IPv6")
        log_group = resources.log_group()
        container = {"name": "main", "image": resources.image("python"), "command": ["python3", "-u", "-c", RESOLVER],
                     "essential": True, "environment": [{"name": "PEER", "value": balancer["DNSName"]}],
                     "logConfiguration": resources.log_configuration(log_group)}
        task = dual_stack.start(container, dual_stack.group())
        resources.wait_status(task, "RUNNING")

        def newest(expected):
            lines = [line for line in resources.lines(log_group, task) if line.startswith(("FOUND", "NOTHING"))]
            assert lines and lines[-1].startswith(expected), lines[-1:]
            return True

        found = f"FOUND {' '.join(own)} hello hello"
        wait_until(lambda: newest(found), found, 60, poll_s=0.3)
        assert elb.set_ip_address_type(LoadBalancerArn=arn, IpAddressType="ipv4")["IpAddressType"] == "ipv4"
        assert addresses() == []
        wait_until(lambda: newest("NOTHING"), "the name has no IPv6 address", 60, poll_s=0.3)
        elb.set_ip_address_type(LoadBalancerArn=arn, IpAddressType="dualstack")
        again = addresses()
        found = f"FOUND {' '.join(again)} hello hello"
        wait_until(lambda: newest(found), found, 60, poll_s=0.3)
    finally:
        elb.delete_load_balancer(LoadBalancerArn=arn)
        ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=dual_stack.vpc_id)
        ec2.delete_internet_gateway(InternetGatewayId=gateway)
