//! What the demo's image contains: an HTTP server that answers `VERSION HOSTNAME`, keeps connections alive, and ends at
//! SIGTERM.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

/// Longest line of a request, bytes.
const LINE_BYTES_MAX: u64 = 16 * 1024;

extern "C" fn end(_signal: libc::c_int) {
    // The balancer drained this task before: nobody is waiting for an answer.
    // SAFETY: _exit may be called from a signal handler.
    unsafe { libc::_exit(0) }
}

fn main() -> std::io::Result<()> {
    // PID 1 ignores signals it has no handler for.
    // SAFETY: the handler only calls _exit.
    unsafe { libc::signal(libc::SIGTERM, end as *const () as libc::sighandler_t) };
    let version = std::env::var("VERSION").unwrap_or_else(|_| "v0".into());
    let host = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
    let answer = format!("{version} {}\n", host.trim());
    let listener = TcpListener::bind(("0.0.0.0", 8080))?;
    println!("{version} listens on port 8080");
    for connection in listener.incoming() {
        let answer = answer.clone();
        std::thread::spawn(move || connection.and_then(|stream| serve(stream, &answer)));
    }
    Ok(())
}

fn serve(stream: TcpStream, answer: &str) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut body_bytes = 0;
        let mut lines = 0;
        loop {
            let mut line = String::new();
            if reader.by_ref().take(LINE_BYTES_MAX).read_line(&mut line)? == 0 {
                return Ok(());
            }
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            lines += 1;
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                body_bytes = value.trim().parse().unwrap_or(0);
            }
            if lines == 1 && !line.contains(" /health ") {
                println!("{line}");
            }
        }
        std::io::copy(&mut reader.by_ref().take(body_bytes), &mut std::io::sink())?;
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n", answer.len());
        writer.write_all(format!("{head}{answer}").as_bytes())?;
    }
}
