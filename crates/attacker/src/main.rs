//! One attack on the container it runs in, by name. Exits with 0 when the attack succeeded, 1 when it was held off, 2
//! when it could not be tried; a line on standard output says how.
//!
//! Attacks that succeed do no harm: they write back what was there, or only open what they could have written.

mod files;
mod network;
mod processes;
mod system_calls;

/// How an attack ended: `Ok` is a success of the attacker's.
pub type Outcome = Result<String, String>;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let attacks = [system_calls::attack, files::attack, processes::attack, network::attack];
    let code = match attacks.iter().find_map(|attack| attack(&words)) {
        Some(Ok(how)) => {
            println!("success: {how}");
            0
        }
        Some(Err(why)) => {
            println!("held off: {why}");
            1
        }
        None => {
            println!("no such attack: {words:?}");
            2
        }
    };
    std::process::exit(code);
}

/// The kernel did what was asked.
pub fn done(what: &str, result: libc::c_long) -> Outcome {
    if result >= 0 { Ok(what.to_owned()) } else { Err(format!("{what}: {}", std::io::Error::last_os_error())) }
}

/// The kernel looked at the arguments, which were bad on purpose: nothing stood before it.
pub fn reached(what: &str, result: libc::c_long) -> Outcome {
    let error = std::io::Error::last_os_error();
    if result >= 0 || error.raw_os_error() != Some(libc::EPERM) {
        return Ok(format!("{what} was looked at by the kernel: {error}"));
    }
    Err(format!("{what}: {error}"))
}

pub fn opened_for_writing(path: &str) -> Outcome {
    match std::fs::OpenOptions::new().write(true).open(path) {
        Ok(_) => Ok(format!("{path} is open for writing")),
        Err(error) => Err(format!("{path}: {error}")),
    }
}
