//! The figures of a year.

use maud::{Markup, html};

use super::chart;
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::pipeline::{Statistics, StatisticsRow, StatisticsTable};

/// All that there is to say of a year.
pub(super) fn all(desk: &Desk, statistics: &Statistics) -> Markup {
    html! {
        p { (summary(desk, statistics)) }
        (left_out(desk, statistics))
        @if statistics.awards > 0 || statistics.before.is_some() {
            p { a.button href={ "/thong-ke/xlsx?nam=" (statistics.year) } { (desk.say("Tải về Excel", "Download for Excel")) } }
            @if chart::by_form(statistics, false).is_some() { (picture(desk, statistics.year)) }
            @for counted in &statistics.tables { (table(counted)) }
        }
        (how(desk))
    }
}

fn summary(desk: &Desk, statistics: &Statistics) -> String {
    let (year, awards) = (statistics.year, statistics.awards);
    match statistics.before {
        Some(before) => desk.say(
            format!(
                "Năm {year} có {awards} lượt khen đang có hiệu lực; năm {} có {before}.",
                year - 1
            ),
            format!("{year} has {awards} awards in force; {} has {before}.", year - 1),
        ),
        None => desk.say(
            format!("Năm {year} có {awards} lượt khen đang có hiệu lực; năm trước đó không có dữ liệu."),
            format!("{year} has {awards} awards in force; nothing is known of the year before."),
        ),
    }
}

/// What is not counted, and why.
fn left_out(desk: &Desk, statistics: &Statistics) -> Markup {
    let (ended, not_entered) = (statistics.ended, statistics.not_entered);
    html! {
        ul {
            @if ended > 0 { li { (desk.say(
                format!("Không tính {ended} lượt của quyết định đã thu hồi, thay thế hoặc bỏ số."),
                format!("Not counted: {ended} of decisions that were called back, replaced or dropped."),
            )) } }
            @if not_entered > 0 { li { (desk.say(
                format!("Không tính {not_entered} lượt mà quyết định có số trong danh sách văn bản nhưng chưa vào sổ."),
                format!("Not counted: {not_entered} by decisions that have a number and are not in the register."),
            )) } }
            @for name in &statistics.unread { li {
                (desk.say(
                    "Dữ liệu của phong trào này đang có lỗi, nên đối tượng, giới tính, vị trí của nó tính là chưa rõ: ",
                    "The data of this campaign are faulty, so its subjects, sexes and roles count as not known: ",
                ))
                a href={ (address_of(name)) "/kiem-tra" } { (name) }
            } }
        }
    }
}

/// The chart, as dark as the page; its figures stand in the table below.
fn picture(desk: &Desk, year: i32) -> Markup {
    let alt = desk.say(
        format!("Biểu đồ số lượt khen năm {year} theo hình thức; số liệu ở bảng dưới"),
        format!("Chart of the awards of {year} by form; the figures stand in the table below"),
    );
    html! {
        div.card {
            picture {
                source media="(prefers-color-scheme: dark)" srcset={ "/thong-ke/hinh.svg?nam=" (year) "&toi=1" };
                img.chart src={ "/thong-ke/hinh.svg?nam=" (year) } alt=(alt);
            }
        }
    }
}

fn table(table: &StatisticsTable) -> Markup {
    html! {
        div.card {
            div.scroll {
                table #(table.id) {
                    caption { (table.title) }
                    thead { tr { @for head in &table.heads { th scope="col" { (head) } } } }
                    tbody { @for row in &table.rows { (figures(row)) } }
                    tfoot { (figures(&table.total)) }
                }
            }
        }
    }
}

fn figures(row: &StatisticsRow) -> Markup {
    html! {
        tr {
            th scope="row" { (row.name) }
            @for figure in &row.figures { td.number { (figure.shown()) } }
        }
    }
}

/// What is counted, and how.
fn how(desk: &Desk) -> Markup {
    html! {
        details {
            summary { (desk.say("Cách tính", "How this is counted")) }
            ul {
                li { (desk.say(
                    "Mỗi lần một người, một tập thể, một hộ được một hình thức là một lượt. Chỉ tính quyết định trong sổ đang có hiệu lực, và quyết định của cấp trên đã ghi trong dữ liệu.",
                    "Each award to a person, a collective or a household counts once. Decisions of the register that are in force count, and those of levels above that the data name.",
                )) }
                li { (desk.say(
                    "Đối tượng, giới tính, vị trí lấy ở danh sách đề nghị khen của phong trào; danh sách không ghi thì tính là chưa rõ.",
                    "Subject, sex and role come from the campaign's list; what it does not say is counted as not known.",
                )) }
                li { (desk.say(
                    "Tiền thưởng là số tiền ghi trong quyết định của cơ quan; tiền do cấp trên chi và hiện vật không tính.",
                    "Money is what the office's decisions say; what levels above pay, and gifts, are not counted.",
                )) }
                li { (desk.say(
                    "Bảng này để cơ quan tự xem, không phải biểu mẫu báo cáo thống kê của Bộ Nội vụ.",
                    "These tables are for the office itself, not the ministry's forms for reports.",
                )) }
            }
        }
    }
}
