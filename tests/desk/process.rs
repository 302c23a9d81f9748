//! The desk as a process of its own, asked over its port.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A desk that runs.
pub(super) struct Desk {
    pub(super) child: Child,
    /// `http://127.0.0.1:8080/?vao=…`.
    pub(super) url: String,
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(super) fn thidua(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thidua"));
    command
        .args(["desk", "--root", root.to_str().unwrap(), "--lang", "en"])
        .args(args);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub(super) fn opened(root: &Path) -> Desk {
    let mut child = thidua(root, &["--port", "0"]).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let url = line.split_whitespace().find(|word| word.starts_with("http://"));
    Desk {
        url: url.unwrap_or_else(|| panic!("{line}")).to_owned(),
        child,
    }
}

impl Desk {
    pub(super) fn host(&self) -> &str {
        self.url["http://".len()..].split('/').next().unwrap()
    }

    pub(super) fn line(&self) -> TcpStream {
        let line = TcpStream::connect(self.host()).unwrap();
        line.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        line
    }

    /// What is answered, head and body; empty where the desk is gone.
    pub(super) fn asked(&self, head: &str, body: &str) -> String {
        let Ok(mut line) = TcpStream::connect(self.host()) else {
            return String::new();
        };
        let host = self.host();
        let length = body.len();
        let text =
            format!("{head}\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
        let _ = line.write_all(text.as_bytes());
        let mut answer = Vec::new();
        let _ = line.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub(super) fn cookie(&self) -> String {
        let query = self.url.split('?').nth(1).unwrap();
        let answer = self.asked(&format!("GET /?{query} HTTP/1.1"), "");
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: "));
        cookie
            .unwrap_or_else(|| panic!("{answer}"))
            .split(';')
            .next()
            .unwrap()
            .to_owned()
    }
}
