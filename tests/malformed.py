"""Malformed calls, made from the service models: each is wrong in one way that no server may take for right."""

import json
import pathlib
import random
import tomllib
import urllib.parse

import botocore.session

OPERATIONS = pathlib.Path(__file__).parent.parent / "xtask" / "operations.toml"
SERVICES = ("ecs", "ecr", "logs", "iam", "sts", "elbv2", "ec2")
DEPTH_MAX = 4
# What is never a value of the type, by the type.
NOT_A = {
    "string": [{}, [], {"x": 1}, [["x"]]],
    "integer": [{}, "abc", [1], "1e", {"x": 1}, "--1"],
    "long": [{}, "abc", [1], "9" * 40, {"x": 1}],
    "float": [{}, "abc", [1.5]],
    "double": [{}, "abc", [1.5]],
    "boolean": [{}, "maybe", [True], {"x": True}],
    "timestamp": [{}, "yesterday", [1], "2026-13-45T99:99:99Z"],
    "blob": [{}, [1], "***not base64***"],
    "structure": [5, "x", [1], True],
    "list": [5, "x", {"x": 1}, True],
    "map": [5, "x", [1], True],
}
TEXT_NOT_A = {
    "integer": ["abc", "1.5", "", "9" * 40, "0x10", "1 "],
    "long": ["abc", "1.5", "", "9" * 40],
    "boolean": ["maybe", "2", "TRUE!", "tru"],
    "timestamp": ["yesterday", "2026-13-45T99:99:99Z", "-"],
}


class Generator:
    """Wrong calls of one service; `case()` gives (what is wrong, headers, body)."""

    def __init__(self, service, rng):
        self.service, self.rng = service, rng
        self.model = botocore.session.get_session().get_service_model(service)
        self.signing_name = self.model.metadata.get("signingName", self.model.metadata["endpointPrefix"])
        self.json = self.model.metadata["protocol"] == "json"
        built = tomllib.loads(OPERATIONS.read_text())["services"][service]["operations"]
        self.operations = [self.model.operation_model(name) for name in built]

    def case(self):
        kinds = (self.json_kinds if self.json else self.query_kinds)()
        while True:
            operation = self.rng.choice(self.operations)
            kind = self.rng.choice(kinds)
            made = kind(operation)
            if made is not None:
                return f"{self.service} {operation.name}: {kind.__name__}", self._headers(operation), made

    def _headers(self, operation):
        if self.json:
            return {"X-Amz-Target": f"{self.model.metadata['targetPrefix']}.{operation.name}",
                    "Content-Type": f"application/x-amz-json-{self.model.metadata['jsonVersion']}"}
        return {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}

    # -- JSON ---------------------------------------------------------------------------------------------------

    def json_kinds(self):
        return [self.wrong_type, self.wrong_type, self.wrong_type, self.missing, self.cut, self.nested, self.trailing,
                self.not_text, self.no_object, self.too_long, self.huge]

    def body(self, shape, depth=0, full=True):
        """A value that looks right; members that are not required with chance."""
        kind = shape.type_name
        if kind == "structure":
            return {name: self.body(member, depth + 1) for name, member in shape.members.items()
                    if name in shape.required_members or (full and depth < DEPTH_MAX and self.rng.random() < 0.4)}
        if kind == "list":
            return [self.body(shape.member, depth + 1)] if depth < DEPTH_MAX else []
        if kind == "map":
            return {"key": self.body(shape.value, depth + 1)} if depth < DEPTH_MAX else {}
        if kind == "string":
            return self.rng.choice(shape.enum) if getattr(shape, "enum", None) else "x"
        return {"boolean": True, "timestamp": 1_700_000_000, "blob": "eA=="}.get(kind, 1)

    def places(self, shape, value, path=()):
        """Every place in `value` with its shape."""
        if path:
            yield path, shape
        if shape.type_name == "structure" and isinstance(value, dict):
            for name, inner in value.items():
                yield from self.places(shape.members[name], inner, (*path, name))
        elif shape.type_name == "list" and isinstance(value, list):
            for index, inner in enumerate(value):
                yield from self.places(shape.member, inner, (*path, index))
        elif shape.type_name == "map" and isinstance(value, dict):
            for name, inner in value.items():
                yield from self.places(shape.value, inner, (*path, name))

    @staticmethod
    def put(value, path, new):
        for step in path[:-1]:
            value = value[step]
        value[path[-1]] = new

    def with_place(self, operation, select):
        if operation.input_shape is None:
            return None
        value = self.body(operation.input_shape)
        found = [place for place in self.places(operation.input_shape, value) if select(place[1])]
        return (value, *self.rng.choice(found)) if found else None

    def wrong_type(self, operation):
        found = self.with_place(operation, lambda shape: shape.type_name in NOT_A and not shape.metadata.get("document"))
        if found is None:
            return None
        value, path, shape = found
        self.put(value, path, self.rng.choice(NOT_A[shape.type_name]))
        return json.dumps(value).encode()

    def too_long(self, operation):
        found = self.with_place(operation, lambda shape: shape.type_name == "string" and shape.metadata.get("max"))
        if found is None:
            return None
        value, path, shape = found
        self.put(value, path, "x" * (shape.metadata["max"] + 1 + self.rng.randrange(1000)))
        return json.dumps(value).encode()

    def missing(self, operation):
        if operation.input_shape is None or not operation.input_shape.required_members:
            return None
        value = self.body(operation.input_shape)
        del value[self.rng.choice(operation.input_shape.required_members)]
        return json.dumps(value).encode()

    def cut(self, operation):
        whole = json.dumps(self.body(operation.input_shape)).encode() if operation.input_shape else b"{}"
        return whole[:self.rng.randrange(1, len(whole))]

    def nested(self, operation):
        depth = self.rng.choice([200, 5_000, 50_000])
        name = self.rng.choice(list(operation.input_shape.members) or ["x"]) if operation.input_shape else "x"
        open_, close = self.rng.choice([(b"[", b"]"), (b'{"a":', b"}")])
        middle = b"1" if close == b"}" else b""
        return b'{"%s":%s%s%s}' % (name.encode(), open_ * depth, middle, close * depth)

    def trailing(self, operation):
        whole = json.dumps(self.body(operation.input_shape)).encode() if operation.input_shape else b"{}"
        return whole + self.rng.choice([b"{}", b"x", b"]", b",", b"\0", b'"'])

    def not_text(self, operation):
        return self.rng.choice([b'{"x":"\xff\xfe"}', b"\xff\xfe{\0}\0", b'{"\xc3":1}', self.rng.randbytes(64) + b"\xff"])

    def no_object(self, operation):
        return self.rng.choice([b"[]", b"5", b'"x"', b"true", b"[{}]", b"NaN", b"{'x': 1}", b"{x: 1}", b"<x/>"])

    def huge(self, operation):
        return b'{"x":"' + b"y" * self.rng.choice([10_000, 1 << 18])

    # -- queries ------------------------------------------------------------------------------------------------

    def query_kinds(self):
        return [self.wrong_text, self.wrong_text, self.missing_parameter, self.missing_parameter, self.twice, self.version]

    def query(self, operation, pairs):
        head = [("Action", operation.name), ("Version", self.model.metadata["apiVersion"])]
        return urllib.parse.urlencode(head + pairs).encode()

    def required(self, operation):
        """Scalars that are required, as they would be sent."""
        shape = operation.input_shape
        return [(name, "1") for name in shape.required_members
                if shape.members[name].type_name not in ("structure", "list", "map")]

    def _name(self, name, shape):
        if self.model.metadata["protocol"] == "ec2":
            serialized = shape.serialization.get("queryName")
            other = shape.serialization.get("name", name)
            return serialized or other[0].upper() + other[1:]
        return shape.serialization.get("name", name)

    def wrong_text(self, operation):
        shape = operation.input_shape
        found = [name for name, member in shape.members.items() if member.type_name in TEXT_NOT_A] if shape else []
        if not found:
            return None
        name = self.rng.choice(found)
        wrong = self.rng.choice(TEXT_NOT_A[shape.members[name].type_name])
        pairs = [(self._name(other, shape.members[other]), value) for other, value in self.required(operation) if other != name]
        return self.query(operation, [*pairs, (self._name(name, shape.members[name]), wrong)])

    def missing_parameter(self, operation):
        shape = operation.input_shape
        if shape is None or not shape.required_members:
            return None
        left_out = self.rng.choice(shape.required_members)
        pairs = [(self._name(name, shape.members[name]), value) for name, value in self.required(operation) if name != left_out]
        return self.query(operation, pairs)

    def twice(self, operation):
        return self.query(operation, [("Action", self.rng.choice(self.operations).name + "x")])

    def version(self, operation):
        version = self.rng.choice(["", "2011-01-01", "x" * 5000, "%00"])
        return urllib.parse.urlencode([("Action", operation.name), ("Version", version)]).encode()


def generators(seed):
    """One a service, all of one seed."""
    return [Generator(service, random.Random(f"{seed} {service}")) for service in SERVICES]
