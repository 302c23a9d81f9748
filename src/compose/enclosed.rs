//! What goes with a submission: the papers of its cover list, or those of the campaign that the law wants with it.

use super::references::cited;
use crate::model::{Brief, Id, Kind, PaperEntry, PaperRole, counted, sentence_case};

const LIST: &str = "Danh sách đề nghị khen thưởng";
/// The two annexes of a submission, by the labels that they bear.
const WITH_SUMMARY: &str = "Danh sách đề nghị khen thưởng (Phụ lục I), tóm tắt thành tích (Phụ lục II)";

/// An item for each paper, and one for all reports on achievements; None of a paper that submits nothing.
pub(super) fn enclosed(brief: &Brief<'_>) -> Option<Vec<String>> {
    (brief.entry.role == Some(PaperRole::Submission)).then(|| {
        let papers = papers(brief);
        let (reports, others): (Vec<&PaperEntry>, Vec<&PaperEntry>) =
            papers.into_iter().partition(|paper| about(paper).is_some());
        let achieved = brief.proposed().iter().any(|one| one.achievement.is_some());
        let list = if achieved { WITH_SUMMARY } else { LIST };
        let mut items = vec![list.to_owned()];
        items.extend(others.into_iter().filter_map(|paper| item(brief, paper)));
        let handed_in = brief.proposed().into_iter().filter(|one| {
            one.report_received.is_some() && reports.iter().all(|paper| about(paper) != Some(&one.id.value))
        });
        let reports = reports.len() + handed_in.count();
        if reports > 0 {
            items.push(format!("{} báo cáo thành tích", counted(reports as u64)));
        }
        items
    })
}

/// The papers of its cover list but itself; without one, the minutes, the count, the notice and the reports of its review.
fn papers<'a>(brief: &Brief<'a>) -> Vec<&'a PaperEntry> {
    let dossier = brief.dossier;
    if let Some(list) = dossier.cover_list_of(brief.entry) {
        let mut papers = dossier.contents(list);
        papers.retain(|paper| paper.id.value != brief.entry.id.value);
        return papers;
    }
    let goes = |paper: &&PaperEntry| {
        let kind = brief.kinds.kind(&paper.row.kind);
        // One that has no number yet may never be issued: a cover list says whether it belongs to the dossier.
        let counts = kind.is_some_and(|kind| kind.by_ballot && kind.shape.is_numbered()) && paper.is_dated();
        let drafted = brief.drafted_for_decider(paper);
        let public = paper.role == Some(PaperRole::Notice) && paper.is_dated();
        let minutes = paper.role == Some(PaperRole::Minutes);
        let kept = minutes || public || counts || drafted || about(paper).is_some();
        kept && review(paper) == review(brief.entry)
            && dossier.goes_with(paper, &brief.entry.row, brief.decider())
    };
    dossier.papers().iter().filter(goes).collect()
}

fn review(paper: &PaperEntry) -> Option<&Id> {
    paper.row.review.as_ref().map(|id| &id.value)
}

fn about(paper: &PaperEntry) -> Option<&Id> {
    paper.one_of.as_ref()?.awardee.as_ref()
}

/// `Biên bản số 03/BB-HĐTĐKT ngày …`; of a paper that has no number, or none yet, its kind.
fn item(brief: &Brief<'_>, paper: &PaperEntry) -> Option<String> {
    let kind = brief.kinds.kind(&paper.row.kind)?;
    let campaign = &brief.dossier.campaign.name;
    let titles = review(paper).is_some_and(|id| brief.dossier.considers_titles(id));
    let about = match paper.role {
        Some(PaperRole::Minutes) if titles => " về việc xét thi đua, khen thưởng",
        Some(PaperRole::Minutes) => " về việc xét khen thưởng",
        Some(PaperRole::Notice) if titles => " về kết quả xét thi đua, khen thưởng",
        Some(PaperRole::Notice) => " về kết quả xét khen thưởng",
        _ if kind.by_ballot => " về việc kiểm phiếu",
        Some(PaperRole::Plan) => &format!(" về việc tổ chức {campaign}"),
        // `Báo cáo tổng kết`, of which `Báo cáo` stands before the number.
        None if review(paper).is_some() => match rest_of_title(kind) {
            Some(rest) => &format!(" {rest} {campaign}"),
            None => "",
        },
        _ => "",
    };
    if brief.drafted_for_decider(paper) {
        let of_awards = if kind.own_awards { " khen thưởng" } else { "" };
        return Some(format!(
            "Dự thảo {}{of_awards}",
            sentence_case(kind.name.as_str())
        ));
    }
    if kind.shape.is_numbered() && paper.is_dated() {
        return cited(brief, paper).map(|reference| format!("{}{about}", reference.citation));
    }
    Some(sentence_case(kind.name.as_str()) + about)
}

/// `tổng kết` of `Báo cáo tổng kết`, where the name of the kind is `BÁO CÁO`.
fn rest_of_title(kind: &Kind) -> Option<&str> {
    let name = sentence_case(kind.name.as_str());
    let rest = kind.title.as_ref()?.as_str().strip_prefix(&name)?.trim();
    (!rest.is_empty()).then_some(rest)
}
