//! The desk ended at once while it enters something: what a browser was told stands in the register, and nothing stands there that
//! nobody asked for, or twice.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use thidua::register::{Event, Register, Row};

use super::process::{Desk, opened};
use super::visit::encoded;
use super::ward::fields;
use crate::register::clerk::Clerk;
use crate::register::small::{AWARDS, DECISION, PLANS, act, office};

/// The paper that is replaced again and again.
const PAPER: &str = "ke-hoach--a";

#[test]
fn ended_while_it_gives_a_number_it_loses_none_and_gives_none_twice() {
    ended_while_it_enters(3);
}

#[test]
#[ignore = "slow: ends a desk twenty times"]
fn ended_at_twenty_moments_it_loses_no_number_and_gives_none_twice() {
    ended_while_it_enters(10);
}

/// Ends a desk so many times while it issues, while it replaces, and while it enters certificates that are printed again.
fn ended_while_it_enters(times: u32) {
    let clerk = office();
    more_plans(&clerk, times);
    clerk.done(&["register", "begin"]);
    for (words, campaign) in [(["issue", PAPER], PLANS), (["issue", DECISION], AWARDS)] {
        let words = act(&words, campaign);
        clerk.done(&words.iter().map(String::as_str).collect::<Vec<_>>());
    }
    // One of each that nobody disturbs says how long it takes; it is ended when it has answered.
    let issuing = number_given(&clerk, PAPER, "thay-the", None);
    let printing = printed_again(&clerk, 1, None);
    for nth in 0..times {
        let moment = |span: Duration| span * nth / times.max(2).saturating_sub(1) * 23 / 20;
        number_given(&clerk, PAPER, "thay-the", Some(moment(issuing)));
        number_given(
            &clerk,
            &format!("{PAPER}{nth}"),
            "ban-hanh",
            Some(moment(issuing)),
        );
        printed_again(&clerk, nth + 2, Some(moment(printing)));
    }
    let numbers = numbers(&rows(&clerk));
    let in_order: Vec<u32> = (1..).take(numbers.len()).collect();
    assert_eq!(numbers, in_order);
    assert!(numbers.len() > 1);
}

/// Gives the office so many plans more like the one that is replaced.
fn more_plans(clerk: &Clerk, times: u32) {
    let file = clerk.path(&format!("inputs/{PLANS}/papers.yaml"));
    let mut papers = fs::read_to_string(&file).unwrap();
    let row = papers
        .split("  - id: ")
        .find(|row| row.starts_with(PAPER))
        .unwrap();
    let more = (0..times).map(|nth| format!("  - id: {}", row.replacen(PAPER, &format!("{PAPER}{nth}"), 1)));
    let more: String = more.collect();
    papers.push_str(&more);
    fs::write(file, papers).unwrap();
}

/// Asks a desk to issue a paper, or to replace it, and ends it after that time, or when it has answered; how long the answer took.
fn number_given(clerk: &Clerk, paper: &str, act: &str, wait: Option<Duration>) -> Duration {
    let action = format!("/c/{PLANS}/van-ban/{paper}/{act}");
    let desk = opened(clerk.root());
    let cookie = desk.cookie();
    let get = |desk: &Desk, cookie: &str, path: &str| {
        desk.asked(&format!("GET {path} HTTP/1.1\r\nCookie: {cookie}"), "")
    };
    let page = get(&desk, &cookie, &format!("{action}?ngay=27/6/2025&ly-do=thu"));
    let mut typed = fields(&page, &action);
    typed.push(("da-ky".to_owned(), "co".to_owned()));
    let before = rows(clerk);
    let head = head(&desk, &cookie, &action, "multipart/form-data; boundary=x");
    let (answer, took) = ended(desk, &head, &multipart(&typed), wait);
    clerk.done(&["register", "verify"]);
    let after = rows(clerk);
    let new = numbers(&after).len() - numbers(&before).len();
    assert!(after.starts_with(&before) && new <= 1, "{new}");
    if let Some(row) = location(&answer).and_then(|to| to.strip_prefix("/so/")) {
        let row: usize = row.parse().unwrap();
        assert!(
            new == 1 && matches!(&after[row - 1].event, Event::Issued(_)) && after[row - 1].paper == paper,
            "{answer}"
        );
    }
    // The next desk says what stands, and proposes the number after it.
    let desk = opened(clerk.root());
    let cookie = desk.cookie();
    let of_paper = |row: &&Row| row.paper == paper && matches!(row.event, Event::Issued(_));
    if let Some(last) = after.iter().rfind(of_paper) {
        let receipt = get(&desk, &cookie, &format!("/so/{}", last.seq));
        assert!(receipt.contains(&last.number_symbol()), "{receipt}");
        comes_to_its_place(clerk, last);
    }
    let page = get(
        &desk,
        &cookie,
        &format!("/c/{PLANS}/van-ban/{PAPER}/thay-the?ngay=27/6/2025&ly-do=thu"),
    );
    let next = format!("{:02}/KH-UBND", numbers(&after).len() + 1);
    assert!(page.contains(&next), "{next}: {page}");
    took
}

/// The files of what stands come to their places by themselves.
fn comes_to_its_place(clerk: &Clerk, row: &Row) {
    let name = format!("{}.pdf", row.paper);
    let file = clerk.path(&format!("output/{PLANS}/{name}"));
    let kept = Register::open(clerk.root()).unwrap().unwrap();
    let kept = kept.bytes(row.seq, &name).unwrap().unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    while fs::read(&file).ok().as_ref() != Some(&kept) {
        assert!(Instant::now() < until, "{}", row.number_symbol());
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The same with a certificate that is printed again; whoever was told nothing presses once more.
fn printed_again(clerk: &Clerk, number: u32, wait: Option<Duration>) -> Duration {
    let action = format!("/c/{AWARDS}/giay-khen/in-lai");
    let reason = format!("rách tờ {number}");
    let number = number.to_string();
    let typed = encoded(&[
        ("quyet-dinh", DECISION),
        ("phoi", "phoi-a4"),
        ("cach", "in-chong"),
        ("so", &number),
        ("ly-do", &reason),
        ("ngay", "1/7/2025"),
    ]);
    let entered = || {
        let rows = rows(clerk).into_iter();
        let same = |row: &Row| matches!(&row.event, Event::Reprinted { reason: said } if *said == reason);
        rows.filter(same).count()
    };
    let press = |wait| {
        let desk = opened(clerk.root());
        let cookie = desk.cookie();
        let head = head(&desk, &cookie, &action, "application/x-www-form-urlencoded");
        ended(desk, &head, &typed, wait)
    };
    let (answer, took) = press(wait);
    clerk.done(&["register", "verify"]);
    let sheets = format!("output/{AWARDS}/certificates/{DECISION}--in-chong--in-lai--so-{number}.pdf");
    if location(&answer).is_some() {
        assert!(entered() == 1 && clerk.path(&sheets).exists(), "{answer}");
    } else if !clerk.path(&sheets).exists() {
        assert!(entered() <= 1);
        let (answer, _) = press(None);
        assert!(location(&answer).is_some(), "{answer}");
        assert!(entered() == 1 && clerk.path(&sheets).exists());
    }
    took
}

/// Posts to a desk and ends it after that time, or when it has answered: the answer, if it came, and when.
fn ended(mut desk: Desk, head: &str, body: &str, wait: Option<Duration>) -> (String, Duration) {
    let pid = desk.child.id().to_string();
    let kill = move || {
        let _ = Command::new("kill").args(["-9", &pid]).status();
    };
    let begun = Instant::now();
    let end = wait.map(|wait| {
        let kill = kill.clone();
        std::thread::spawn(move || {
            std::thread::sleep(wait);
            kill();
        })
    });
    let answer = desk.asked(head, body);
    let took = begun.elapsed();
    match end {
        Some(end) => end.join().unwrap(),
        None => kill(),
    }
    let _ = desk.child.wait();
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 303"),
        "{answer}"
    );
    (answer, took)
}

fn head(desk: &Desk, cookie: &str, path: &str, kind: &str) -> String {
    let host = desk.host();
    format!("POST {path} HTTP/1.1\r\nCookie: {cookie}\r\nOrigin: http://{host}\r\nContent-Type: {kind}")
}

fn multipart(fields: &[(String, String)]) -> String {
    let part = |(name, value): &(String, String)| {
        format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    fields.iter().map(part).collect::<String>() + "--x--\r\n"
}

/// Where an answer leads that came whole; None where the desk was gone before.
fn location(answer: &str) -> Option<&str> {
    answer.lines().find_map(|line| line.strip_prefix("location: "))
}

fn rows(clerk: &Clerk) -> Vec<Row> {
    Register::open(clerk.root()).unwrap().unwrap().rows().unwrap()
}

/// The numbers that plans have, in the order of the register.
fn numbers(rows: &[Row]) -> Vec<u32> {
    let issued = rows
        .iter()
        .filter(|row| row.symbol == "KH-UBND" && matches!(row.event, Event::Issued(_)));
    issued.map(|row| row.number.unwrap().value()).collect()
}
