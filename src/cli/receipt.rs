//! `thidua receipt check`: an issued paper is made again and held against the register's.

use serde_json::Value;
use thidua::input::Session;
use thidua::pipeline::{ReceiptOf, Signature, check_receipt, open};

use super::answer;
use super::args::{Config, ReceiptCheck};
use super::screen::Screen;

/// Makes one issued paper again.
pub(super) fn receipt(
    config: &Config,
    asked: &ReceiptCheck,
    screen: &Screen,
    session: &mut Session,
) -> Option<Value> {
    let named = ReceiptOf::read(&asked.what, session)?;
    let opened = open(&config.open_request(), session)?;
    let checked = check_receipt(&named, &opened, session)?;
    for name in &checked.same {
        screen.line(&format!(
            "{} {name}",
            screen.say("lập lại giống từng byte:", "made again, byte by byte the same:")
        ));
    }
    if let Some((name, signatures)) = &checked.signed {
        let begins = screen.say(
            "là tệp đã ký số; phần đầu của nó giống từng byte tệp đã lập",
            "came back signed; it begins, byte by byte, with the file that was made",
        );
        screen.line(&format!("{name} {begins}"));
        for signature in signatures {
            screen.line(&described(signature, screen));
        }
        screen.line(screen.say(
            "Chương trình chỉ đọc những gì chữ ký tự nói; muốn biết chữ ký có giá trị không thì mở tệp bằng phần mềm kiểm tra chữ ký số.",
            "This only tells what the signatures say of themselves; whether they count is for software that checks signatures.",
        ));
    }
    Some(answer::remade(&checked))
}

/// What a signature says of itself.
fn described(signature: &Signature, screen: &Screen) -> String {
    let unnamed = screen.say("(không đọc được tên)", "(a name that cannot be read)");
    let signer = signature.signer.as_deref().unwrap_or(unnamed);
    let mut parts = vec![format!(
        "  {} {signer}",
        screen.say("chữ ký của", "a signature of")
    )];
    if let Some(issuer) = &signature.issuer {
        parts.push(format!(
            "{} {issuer}",
            screen.say("chứng thư do", "with a certificate of")
        ));
    }
    if let Some(claimed) = &signature.claimed {
        let says = screen.say("thời điểm tự ghi", "the time that it claims is");
        parts.push(format!("{says} {claimed}"));
    }
    let covered = signature.covered;
    parts.push(screen.say(
        format!("phủ {covered} byte đầu"),
        format!("over the first {covered} bytes"),
    ));
    parts.push(match signature.following {
        0 => screen.say("sau nó không còn gì", "nothing follows it").to_owned(),
        more => screen.say(
            format!("sau nó tệp được ghi thêm {more} byte"),
            format!("{more} bytes were added behind it"),
        ),
    });
    parts.join("; ")
}
