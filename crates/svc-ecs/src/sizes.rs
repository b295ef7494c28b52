//! Fargate's sizes, and the forms in which sizes are written.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size>

const UNITS_PER_VCPU: f64 = 1024.0;
const MIB_PER_GB: f64 = 1024.0;

/// `256` or `.25 vCPU`, in CPU units; `None` for anything else.
pub(crate) fn parse_cpu_units(text: &str) -> Option<i64> {
    parse(text, "vcpu", UNITS_PER_VCPU)
}

/// `512` or `0.5 GB`, in MiB; `None` for anything else.
pub(crate) fn parse_memory_mib(text: &str) -> Option<i64> {
    parse(text, "gb", MIB_PER_GB)
}

fn parse(text: &str, unit: &str, factor: f64) -> Option<i64> {
    let text = text.trim().to_ascii_lowercase();
    let value = match text.strip_suffix(unit) {
        Some(number) => number.trim().parse::<f64>().ok()? * factor,
        None => text.parse::<i32>().ok()?.into(),
    };
    // A fraction of a unit cannot be meant.
    (value > 0.0 && value <= f64::from(i32::MAX) && value.fract() == 0.0).then_some(value as i64)
}

/// Whether Fargate has this combination.
pub(crate) fn is_fargate_size(cpu_units: i64, memory_mib: i64) -> bool {
    let (from_gib, to_gib, step_gib) = match cpu_units {
        256 => return [512, 1024, 2048].contains(&memory_mib),
        512 => (1, 4, 1),
        1024 => (2, 8, 1),
        2048 => (4, 16, 1),
        4096 => (8, 30, 1),
        8192 => (16, 60, 4),
        16384 => (32, 120, 8),
        _ => return false,
    };
    let gib = memory_mib / 1024;
    memory_mib % 1024 == 0 && (from_gib..=to_gib).contains(&gib) && (gib - from_gib) % step_gib == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_of_fargate() {
        assert_eq!((parse_cpu_units(".25 vCPU"), parse_memory_mib("0.5GB")), (Some(256), Some(512)));
        assert_eq!((parse_cpu_units("1024"), parse_memory_mib("3 GB")), (Some(1024), Some(3072)));
        for wrong in ["much", "-1", "0", "", "NaN vCPU", "inf vCPU", "0.0001 vCPU", "99999999999"] {
            assert_eq!(parse_cpu_units(wrong), None, "{wrong}");
        }
        assert_eq!(parse_memory_mib("-1 GB"), None);
        assert!(is_fargate_size(256, 512) && is_fargate_size(8192, 20 * 1024) && is_fargate_size(16384, 120 * 1024));
        assert!(!is_fargate_size(256, 4096) && !is_fargate_size(8192, 17 * 1024) && !is_fargate_size(300, 512));
    }
}
