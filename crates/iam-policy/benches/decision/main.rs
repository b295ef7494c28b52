//! `cargo bench -p iam-policy`: one decision over twenty policies, and a bare string match. Beside Cedar it runs in
//! `bench/iam-decision`.

mod workload;

fn main() {
    let rounds = 500;
    workload::measure(rounds / 10);
    let (nanos, allowed) = workload::measure(rounds);
    println!("{} of {} allowed over {} policies", allowed / rounds, workload::asked().len(), workload::POLICIES);
    workload::report("iam-policy", nanos);
    workload::report("bare string match", workload::measure_strings(rounds));
}
