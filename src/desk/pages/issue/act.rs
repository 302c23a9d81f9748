//! The four ways to issue, in the words of the office.

use crate::desk::Desk;
use crate::pipeline::IssueAct;

/// All of them.
pub(super) const ALL: [IssueAct; 4] = [
    IssueAct::Issue,
    IssueAct::Replace,
    IssueAct::Correct,
    IssueAct::Recall,
];

/// The last part of its address.
pub(super) const fn path(act: IssueAct) -> &'static str {
    match act {
        IssueAct::Issue => "ban-hanh",
        IssueAct::Replace => "thay-the",
        IssueAct::Correct => "dinh-chinh",
        IssueAct::Recall => "thu-hoi",
    }
}

/// What it is called.
pub(super) fn name(desk: &Desk, act: IssueAct) -> &'static str {
    match act {
        IssueAct::Issue => desk.say("Ban hành", "Issue"),
        IssueAct::Replace => desk.say("Thay thế", "Replace"),
        IssueAct::Correct => desk.say("Đính chính", "Correct"),
        IssueAct::Recall => desk.say("Thu hồi", "Recall"),
    }
}

/// What it does.
pub(super) fn what(desk: &Desk, act: IssueAct) -> &'static str {
    match act {
        IssueAct::Issue => desk.say(
            "Văn bản nhận số, vào sổ và không sửa được nữa. Sổ giữ chính các tệp này.",
            "The paper gets its number, goes into the register and cannot be changed any more. The register keeps these very files.",
        ),
        IssueAct::Replace => desk.say(
            "Hãy sửa dữ liệu trước. Văn bản mới cùng hình thức, có số mới và câu thay thế văn bản cũ. Văn bản cũ hết hiệu lực, tệp của nó vẫn nằm trong sổ.",
            "Mend the data first. A new paper of the same form, with a number of its own, says that it replaces the old one, which is no longer in force; its files stay in the register.",
        ),
        IssueAct::Correct => desk.say(
            "Một công văn đính chính được ban hành với số của nó. Văn bản được đính chính vẫn có hiệu lực, giữ nguyên số và tệp.",
            "A letter of correction is issued with a number of its own. The paper stays in force with its number and files.",
        ),
        IssueAct::Recall => desk.say(
            "Một công văn thu hồi được ban hành, yêu cầu bên nhận gửi lại văn bản. Văn bản hết hiệu lực; sau đó ban hành lại được, với số khác.",
            "A letter of recall is issued, which asks for the paper back. The paper is no longer in force; it can be issued again, with another number.",
        ),
    }
}
