//! The desk as a program that runs: who waits, who comes second, and what is left when it is ended at once.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use thidua::input::Session;
use thidua::pipeline::{accounts, history};

use super::process::{Desk, opened, thidua};
use super::visit::encoded;
use super::ward::{WARD, ward};

#[test]
fn many_who_say_nothing_stop_nobody() {
    let clerk = ward();
    let desk = opened(&clerk.path(""));
    let silent: Vec<TcpStream> = (0..300)
        .map(|_| {
            let mut line = desk.line();
            line.write_all(b"GET / HTTP/1.1\r\nHost: x").unwrap();
            line
        })
        .collect();
    let started = Instant::now();
    let answer = desk.asked("GET /tinh/desk.css HTTP/1.1", "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(started.elapsed() < Duration::from_secs(5));
    // The desk lets go of them.
    let mut last = silent.into_iter().next_back().unwrap();
    let mut rest = Vec::new();
    let _ = last.read_to_end(&mut rest);
    assert!(started.elapsed() < Duration::from_secs(50));
}

#[test]
fn a_second_desk_of_a_folder_leads_to_the_first() {
    let clerk = ward();
    let desk = opened(&clerk.path(""));
    let second = thidua(&clerk.path(""), &[]).output().unwrap();
    assert!(second.status.success());
    let said = String::from_utf8(second.stdout).unwrap();
    assert!(
        said.contains("open already") && said.contains(&desk.url),
        "{said}"
    );
    // One that was ended at once is in nobody's way.
    drop(desk);
    let third = opened(&clerk.path(""));
    assert!(
        third
            .asked("GET /tinh/desk.css HTTP/1.1", "")
            .starts_with("HTTP/1.1 200")
    );
}

#[test]
fn a_desk_for_the_network_needs_an_account_which_the_terminal_gives() {
    let clerk = ward();
    let refused = thidua(&clerk.path(""), &["--lan", "--port", "0"])
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("U897"));
    for password in ["short", "three black buffaloes"] {
        let mut add = thidua(&clerk.path(""), &["--add-account", "An"]);
        let mut add = add.stdin(Stdio::piped()).spawn().unwrap();
        writeln!(add.stdin.take().unwrap(), "{password}").unwrap();
        let added = add.wait_with_output().unwrap();
        assert_eq!(added.status.success(), password != "short", "{added:?}");
    }
    let bad = clerk.path("bad.pem");
    fs::write(&bad, "no certificate").unwrap();
    let bad = bad.to_str().unwrap();
    let refused = thidua(&clerk.path(""), &["--lan", "--tls", bad, bad])
        .output()
        .unwrap();
    assert!(String::from_utf8(refused.stderr).unwrap().contains("U898"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_hundred_megabytes_do_not_swell_the_desk() {
    let clerk = ward();
    let desk = opened(&clerk.path(""));
    let cookie = desk.cookie();
    let page = desk.asked(&format!("GET /cat-giu HTTP/1.1\r\nCookie: {cookie}"), "");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    let sent = |path: &str| {
        let before = peak(&desk);
        let answer = hundred_megabytes(&desk, &cookie, path);
        (answer, peak(&desk) - before)
    };
    // What comes to the disk does not stay in memory; what comes into memory ends at its bound.
    let (answer, rise) = sent("/cat-giu/khoi-phuc");
    assert!(answer.contains("U899"), "{answer}");
    assert!(rise < 16 << 10, "{rise} kB");
    let (answer, rise) = sent(&format!("/c/{WARD}/excel"));
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 413"),
        "{answer}"
    );
    assert!(rise < 60 << 10, "{rise} kB");
}

/// The most that a desk has held in memory so far, in kB.
#[cfg(target_os = "linux")]
fn peak(desk: &Desk) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", desk.child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Posts a file of a hundred megabytes, without a word on how long it is; the answer, where one came.
#[cfg(target_os = "linux")]
fn hundred_megabytes(desk: &Desk, cookie: &str, path: &str) -> String {
    let host = desk.host();
    let mut line = desk.line();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\nConnection: close\r\n\
         Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n"
    );
    let begin = "--x\r\ncontent-disposition: form-data; name=\"dong-y\"\r\n\r\nco\r\n\
                 --x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\n";
    let piece = vec![b'a'; 1 << 20];
    let _ = line.write_all(head.as_bytes());
    let mut send = |bytes: &[u8]| {
        let chunk = [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
        line.write_all(&chunk)
    };
    // The desk may hang up on the way.
    let _ = send(begin.as_bytes())
        .and_then(|()| (0..100).try_for_each(|_| send(&piece)))
        .and_then(|()| send(b"\r\n--x--\r\n"))
        .and_then(|()| send(b""));
    let mut answer = Vec::new();
    let _ = line.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn a_folder_that_cannot_be_written_to_is_not_taken_for_a_port() {
    let clerk = ward();
    // A file stands where the desk writes down that it is open.
    fs::write(clerk.path(".thidua"), "").unwrap();
    let refused = thidua(&clerk.path(""), &["--port", "0"]).output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("U883") && !said.contains("port"), "{said}");
}

/// Does `act` again and again until the desk is ended, at a chance moment; the last round of it may or may not have been done.
fn until_ended(mut desk: Desk, round: u64, mut act: impl FnMut(&Desk, u64) -> bool) {
    // The first one also warms the desk.
    assert!(act(&desk, 0));
    let pid = desk.child.id().to_string();
    let wait = Duration::from_millis(200 + round * 137 % 900);
    let end = std::thread::spawn(move || {
        std::thread::sleep(wait);
        let _ = Command::new("kill").args(["-9", &pid]).status();
    });
    let mut number = 1;
    while act(&desk, number) {
        number += 1;
    }
    end.join().unwrap();
    let _ = desk.child.wait();
}

/// What is posted from a page of the desk: whether it was done. Otherwise the desk is gone.
fn done(desk: &Desk, cookie: &str, path: &str, fields: &[(String, String)]) -> bool {
    let host = desk.host();
    let head = format!(
        "POST {path} HTTP/1.1\r\nCookie: {cookie}\r\nOrigin: http://{host}\r\nContent-Type: application/x-www-form-urlencoded"
    );
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let answer = desk.asked(&head, &encoded(&fields));
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 303"),
        "{answer}"
    );
    !answer.is_empty()
}

#[test]
#[ignore = "slow: ends a desk twelve times"]
fn an_account_that_was_added_is_there_after_the_desk_is_ended_at_any_moment() {
    let clerk = ward();
    let root = clerk.path("");
    let mut added = Vec::new();
    for round in 0..12 {
        let desk = opened(&root);
        let cookie = desk.cookie();
        until_ended(desk, round, |desk, number| {
            let name = format!("Người {round} số {number}");
            let fields = [
                ("ten", &*name),
                ("quyen", "ban-hanh"),
                ("mat_khau", "ba con trâu đen"),
            ];
            let fields = fields.map(|(field, value)| (field.to_owned(), value.to_owned()));
            let is_done = done(desk, &cookie, "/tai-khoan/them", &fields);
            added.extend(is_done.then_some(name));
            is_done
        });
        let known = accounts(&mut Session::new(&root)).unwrap();
        let known: Vec<&str> = known.iter().map(|account| account.name.as_str()).collect();
        assert!(
            added.iter().all(|name| known.contains(&name.as_str())),
            "{added:?} {known:?}"
        );
    }
    assert!(added.len() > 12, "{added:?}");
}

#[test]
#[ignore = "slow: ends a desk twelve times"]
fn a_value_that_was_saved_is_there_after_the_desk_is_ended_at_any_moment() {
    let clerk = ward();
    let root = clerk.path("");
    let file = format!("inputs/{WARD}/campaign.yaml");
    let path = format!("/c/{WARD}/du-lieu/phong-trao");
    let mut saved = 0;
    for round in 0..12 {
        let desk = opened(&root);
        let cookie = desk.cookie();
        let (mut last, mut tried) = (None, String::new());
        until_ended(desk, round, |desk, number| {
            let page = desk.asked(&format!("GET {path} HTTP/1.1\r\nCookie: {cookie}"), "");
            let hidden = |name: &str| value(&page, name).map(|value| (name.to_owned(), value));
            let Some(mut fields) = hidden("hang")
                .zip(hidden("m:short_name"))
                .map(|(row, mark)| vec![row, mark])
            else {
                return false;
            };
            tried = format!("Phong trào {round} lần {number}");
            fields.push(("v:short_name".to_owned(), tried.clone()));
            let is_done = done(desk, &cookie, &path, &fields);
            saved += usize::from(is_done);
            last = is_done.then(|| tried.clone()).or_else(|| last.take());
            is_done
        });
        let text = fs::read_to_string(root.join(&file)).unwrap();
        let says =
            |name: Option<&String>| name.is_some_and(|name| text.contains(&format!("short_name: {name}\n")));
        assert!(
            last.is_none() || says(last.as_ref()) || says(Some(&tried)),
            "{last:?} {tried}: {text}"
        );
        // Every version that was saved is in the history, and the file reads.
        let session = &mut Session::new(&root);
        assert!(history(Some(&file), session).len() >= saved);
        let (name, text) = session.read(&file).unwrap();
        assert!(session.parse(&name, &text).is_some());
    }
    assert!(saved > 12, "{saved}");
}

/// The value of a field of a page.
fn value(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let tag = &page[page[..at].rfind('<')?..];
    let tag = &tag[..tag.find('>')?];
    let value = tag.split(" value=\"").nth(1)?;
    Some(value.split('"').next()?.to_owned())
}
