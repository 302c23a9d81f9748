//! What the books say, in the words of the office.

use crate::desk::Desk;
use crate::pipeline::{Happened, NumberOrigin, Signature};

/// What happened to a paper.
pub(super) fn happened(desk: &Desk, after: &Happened) -> String {
    match after {
        Happened::Replaced { by } => desk.say(
            format!("đã được thay thế bằng số {by}"),
            format!("replaced by {by}"),
        ),
        Happened::Corrected { by } => desk.say(
            format!("đã được đính chính tại số {by}"),
            format!("corrected by {by}"),
        ),
        Happened::Recalled { by } => {
            desk.say(format!("đã thu hồi theo số {by}"), format!("called back by {by}"))
        }
        Happened::Voided { reason } => {
            desk.say(format!("đã bỏ số: {reason}"), format!("number dropped: {reason}"))
        }
    }
}

/// Where a number came from; None: from the register, as most.
pub(super) fn origin(desk: &Desk, origin: NumberOrigin) -> Option<&'static str> {
    match origin {
        NumberOrigin::Allocated => None,
        NumberOrigin::Entered => Some(desk.say("số cấp ở nơi khác", "numbered elsewhere")),
        NumberOrigin::Elsewhere => Some(desk.say(
            "số cấp ở nơi khác, bản đã ký lập ở nơi khác",
            "numbered and made elsewhere",
        )),
    }
}

/// What a signature says of itself.
pub(super) fn signature(desk: &Desk, signature: &Signature) -> String {
    let unnamed = desk.say("(không đọc được tên)", "(a name that cannot be read)");
    let signer = signature.signer.as_deref().unwrap_or(unnamed);
    let mut parts = vec![desk.say(format!("chữ ký của {signer}"), format!("a signature of {signer}"))];
    parts.extend(signature.issuer.as_ref().map(|issuer| {
        desk.say(
            format!("chứng thư do {issuer}"),
            format!("with a certificate of {issuer}"),
        )
    }));
    parts.extend(signature.claimed.as_ref().map(|claimed| {
        desk.say(
            format!("thời điểm tự ghi {claimed}"),
            format!("the time that it claims is {claimed}"),
        )
    }));
    parts.push(match signature.following {
        0 => desk.say("sau nó không còn gì", "nothing follows it").to_owned(),
        more => desk.say(
            format!("sau nó tệp được ghi thêm {more} byte"),
            format!("{more} bytes were added behind it"),
        ),
    });
    parts.join("; ")
}

/// What the program does not say of signatures.
pub(super) fn not_judged(desk: &Desk) -> &'static str {
    desk.say(
        "Chương trình chỉ đọc những gì chữ ký tự nói; muốn biết chữ ký có giá trị không thì mở tệp bằng phần mềm kiểm tra chữ ký số.",
        "This only tells what the signatures say of themselves; whether they count is for software that checks signatures.",
    )
}
