//! The fields of a new campaign: what each is called, what to write there, what is wrong with it.

use maud::{Markup, html};

use super::Shown;
use crate::desk::Desk;
use crate::pipeline::FactFault;

/// What has to be mended, with the way to each field.
pub(super) fn amiss(desk: &Desk, shown: &Shown<'_>) -> Markup {
    html! {
        @if !shown.faults.is_empty() {
            section.faults role="alert" {
                ul { @for (name, fault) in shown.faults {
                    li.error { a href={ "#" (name) } { (label(desk, name, shown)) } ": " (said(desk, *fault)) }
                } }
            }
        }
    }
}

pub(super) fn said(desk: &Desk, fault: FactFault) -> &'static str {
    match fault {
        FactFault::Missing => desk.say("chưa ghi", "not said yet"),
        FactFault::NoDay => desk.say(
            "không phải một ngày; ghi ngày/tháng/năm, như 15/9/2026",
            "not a day; write day/month/year, such as 15/9/2026",
        ),
        FactFault::BeforeStart => desk.say("trước ngày bắt đầu", "before the first day"),
    }
}

fn is_campaign(shown: &Shown<'_>) -> bool {
    let occasion = shown.filled.get("occasion");
    occasion.is_none_or(|occasion| occasion.is_empty() || occasion == "phong-trao")
}

fn label(desk: &Desk, name: &str, shown: &Shown<'_>) -> &'static str {
    match name {
        "occasion" => desk.say("Loại việc", "What it is"),
        "office" => desk.say("Tên đầy đủ của cơ quan", "The office's whole name"),
        "place" => desk.say("Địa danh ghi trước ngày", "The place before the day"),
        "symbol" => desk.say(
            "Chữ viết tắt tên cơ quan trong số, ký hiệu",
            "The office's letters in symbols",
        ),
        "signer" => desk.say("Họ tên người ký", "Who signs"),
        "position" => desk.say("Chức vụ người ký", "The signer's post"),
        "secretary" => desk.say(
            "Thư ký Hội đồng, người ký biên bản",
            "The council's secretary, who signs minutes",
        ),
        "deputy" => desk.say(
            "Phó Chủ tịch Hội đồng, người ký tờ trình",
            "The council's deputy chairman, who signs submissions",
        ),
        "parent" => desk.say("Cơ quan chủ quản trực tiếp", "The body above"),
        "decider" => desk.say(
            "Người đứng đầu quyết định khen thưởng với tư cách",
            "As whom the head decides awards",
        ),
        "name" if is_campaign(shown) => desk.say("Tên phong trào", "The campaign's name"),
        "name" => desk.say("Khen vì việc gì", "What the awards are for"),
        "start" => desk.say(
            "Ngày bắt đầu, cũng là ngày của kế hoạch",
            "First day, also the plan's",
        ),
        "from" => desk.say("Làm tiếp phong trào", "The campaign before"),
        _ => desk.say(
            "Ngày kết thúc (hoặc ngày xét khen)",
            "Last day (or day of the awards)",
        ),
    }
}

/// What to write in a field.
fn help(desk: &Desk, name: &str) -> &'static str {
    match name {
        "office" => desk.say("Như Ủy ban nhân dân phường Mẫu.", "Its kind in full, too."),
        "place" => desk.say("Như Mẫu, trong “Mẫu, ngày 15 tháng 01 năm 2026”.", "As it stands before the day."),
        "symbol" => desk.say("Ủy ban nhân dân thì bỏ trống (UBND); cơ quan khác ghi, như SNV.", "Leave it empty for a people's committee (UBND); others such as SNV."),
        "signer" => desk.say("Như Nguyễn Văn Mẫu; không ghi chức vụ ở đây.", "A name without a post."),
        "position" => desk.say("Viết hoa như trên văn bản. Bỏ trống là CHỦ TỊCH.", "In capitals, as on papers. Empty: that of a chairman."),
        "secretary" => desk.say("Chưa biết thì bỏ trống, ghi sau.", "Leave it empty if it is not known yet."),
        "deputy" => desk.say("Chủ tịch Hội đồng không trình chính mình. Chưa biết thì bỏ trống, ghi sau.", "The chairman does not submit to himself. Leave it empty if it is not known yet."),
        "parent" => desk.say("Ghi trên tên cơ quan, như Ủy ban nhân dân phường Mẫu. Không có thì bỏ trống.", "It stands over the office's name. Leave it empty if there is none."),
        "decider" => desk.say("Bỏ trống thì chương trình nhận ra từ tên cơ quan: UBND các cấp, sở, công ty, hợp tác xã, trường.", "Empty: known from the office's name."),
        "name" => desk.say("Như phong trào thi đua “Phường Mẫu xanh” năm 2026; ngoài phong trào thì ghi phần đứng sau “Đã có thành tích xuất sắc trong”.", "As it stands in a sentence."),
        "start" => desk.say("Ngày/tháng/năm, như 15/1/2026. Ngoài phong trào thì bỏ trống.", "Day/month/year, such as 15/1/2026. Only for a campaign."),
        "end" => desk.say("Ngày/tháng/năm, như 15/9/2026.", "Day/month/year, such as 15/9/2026."),
        _ => "",
    }
}

fn field(
    desk: &Desk,
    name: &'static str,
    shown: &Shown<'_>,
    input: impl FnOnce(&Attributes<'_>) -> Markup,
) -> Markup {
    let fault = shown
        .faults
        .iter()
        .find(|(faulty, _)| *faulty == name)
        .map(|(_, fault)| *fault);
    let (help_id, fault_id) = (format!("{name}-help"), format!("{name}-fault"));
    let described = if fault.is_some() {
        format!("{fault_id} {help_id}")
    } else {
        help_id.clone()
    };
    let attributes = Attributes {
        name,
        value: shown.filled.get(name).map_or("", String::as_str),
        invalid: fault.map(|_| "true"),
        described: &described,
    };
    html! {
        label for=(name) { (label(desk, name, shown)) }
        p.help id=(help_id) { (help(desk, name)) }
        @if let Some(fault) = fault { p.field-fault id=(fault_id) { (said(desk, fault)) } }
        (input(&attributes))
    }
}

/// What an input of the form says of itself.
struct Attributes<'a> {
    name: &'static str,
    value: &'a str,
    invalid: Option<&'static str>,
    described: &'a str,
}

fn text(at: &Attributes<'_>) -> Markup {
    html! { input id=(at.name) name=(at.name) value=(at.value) aria-invalid=[at.invalid] aria-describedby=(at.described); }
}

fn select(at: &Attributes<'_>, options: &[(String, String)]) -> Markup {
    html! {
        select id=(at.name) name=(at.name) aria-invalid=[at.invalid] aria-describedby=(at.described) {
            @for (value, said) in options { option value=(value) selected[at.value == value] { (said) } }
        }
    }
}

pub(super) fn new_form(desk: &Desk, shown: &Shown<'_>) -> Markup {
    let occasions: Vec<(String, String)> = shown
        .choices
        .occasions
        .iter()
        .map(|word| ((*word).to_owned(), occasion(desk, word).to_owned()))
        .collect();
    let own = (
        String::new(),
        desk.say("– nhận ra từ tên cơ quan –", "– by the office's name –")
            .to_owned(),
    );
    let deciders: Vec<(String, String)> = std::iter::once(own)
        .chain(shown.choices.deciders.iter().cloned())
        .collect();
    html! {
        form.card method="post" action="/moi" {
            h2 { (desk.say("Cơ quan", "The office")) }
            @for name in ["office", "place", "signer", "position", "secretary", "deputy"] { (field(desk, name, shown, text)) }
            h2 { (desk.say("Phong trào, dịp khen thưởng", "The campaign or occasion")) }
            (field(desk, "occasion", shown, |at| select(at, &occasions)))
            @for name in ["name", "start", "end"] { (field(desk, name, shown, text)) }
            details open[shown.faults.iter().any(|(name, _)| ["symbol", "decider"].contains(name))] {
                summary { (desk.say("Cơ quan không phải Ủy ban nhân dân", "An office that is no people's committee")) }
                (field(desk, "symbol", shown, text))
                (field(desk, "parent", shown, text))
                (field(desk, "decider", shown, |at| select(at, &deciders)))
            }
            p { button.main { (desk.say("Lập phong trào", "Begin")) } }
        }
    }
}

pub(super) fn follow_form(desk: &Desk, shown: &Shown<'_>) -> Markup {
    html! {
        form.card method="post" action="/moi/tiep" {
            p { (desk.say(
                "Giữ tên cơ quan, người ký, đơn vị, lời kế hoạch, danh mục văn bản; ngày dời theo năm; số, kết quả, danh sách khen của năm cũ bỏ đi.",
                "Keeps the office, signatories, units, words of the plan and the papers; days move by years; numbers, results and awardees of the year that is over go.",
            )) }
            (field(desk, "from", shown, |at| select(at, &shown.choices.campaigns)))
            @for name in ["name", "start", "end"] { (field(desk, name, shown, text)) }
            p.help { (desk.say("Tên, ngày bắt đầu bỏ trống thì theo phong trào trước.", "Name and first day may be left empty.")) }
            p { button.main { (desk.say("Lập phong trào", "Begin")) } }
        }
    }
}

fn occasion<'a>(desk: &Desk, word: &'a str) -> &'a str {
    match word {
        "phong-trao" => desk.say("Phong trào thi đua", "A campaign"),
        "cong-trang" => desk.say("Khen theo công trạng, cuối năm", "The year's work"),
        "dot-xuat" => desk.say("Khen đột xuất", "A sudden achievement"),
        "chuyen-de" => desk.say("Khen theo chuyên đề, giai đoạn", "A topic"),
        "cong-hien" => desk.say("Khen quá trình cống hiến", "Devotion"),
        "nien-han" => desk.say("Khen theo niên hạn", "Years of service"),
        "doi-ngoai" => desk.say("Khen đối ngoại", "Foreigners and Vietnamese abroad"),
        other => other,
    }
}
