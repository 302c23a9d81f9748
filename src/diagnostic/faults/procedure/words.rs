//! What these faults say.
//!
//! Long because each fault says six sentences, three in each language, side by side.

use chrono::NaiveDate;

use super::ProcedureProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, day, quoted, shown};

impl ProcedureProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::ReminderTooLong { id, days, until, report, date } => language.say(
                Wording::new(
                    format!("`{id}` cho {days} ngày làm việc, đến hết {}; mà báo cáo `{report}` ghi {}", day(*until), day(*date)),
                    "thời hạn gửi bù kết thúc trước ngày của báo cáo",
                    "giảm `reminder_days`, hoặc để ngày báo cáo muộn hơn",
                ),
                Wording::new(
                    format!("`{id}` leaves {days} working days, to the end of {until}; but report `{report}` is of {date}"),
                    "the days end before the report",
                    "lessen `reminder_days`, or date the report later",
                ),
            ),
            Self::DaysSaidOtherwise { review, said, days } => language.say(
                Wording::new(
                    format!("kết luận của đợt `{review}` viết “{said} ngày làm việc”, mà `opinion_days` là {days}"),
                    "biên bản, thông báo, tờ trình nói cùng một thời hạn",
                    "sửa lời trong `conclusion`, hoặc sửa `opinion_days`",
                ),
                Wording::new(
                    format!("the conclusion of review `{review}` says {said} working days, but `opinion_days` is {days}"),
                    "minutes, notice and submission say the same days",
                    "mend the words of `conclusion`, or `opinion_days`",
                ),
            ),
            Self::DueSaidOtherwise { key, said, due } => language.say(
                Wording::new(
                    format!("kế hoạch ghi hạn {}, mà `{key}` là {}", day(*said), day(*due)),
                    "một hạn: báo cáo, công văn đôn đốc tính chậm, quá hạn theo khóa này",
                    format!("sửa lời của kế hoạch hoặc `{key}`; nếu câu ấy nói hạn khác thì để nguyên"),
                ),
                Wording::new(
                    format!("the plan says {said}, but `{key}` is {due}"),
                    "one day: reports and reminders count the late ones by this key",
                    format!("correct the plan's words or `{key}`; leave it where the sentence is of another day"),
                ),
            ),
            Self::DecisionOfOther { decider, number } => language.say(
                Wording::new(
                    format!("quyết định của {} mà mang ký hiệu `{}`", decider.name, shown(number)),
                    "ký hiệu của Ủy ban nhân dân hoặc của Chủ tịch: QĐ-UBND, QĐ-CT",
                    "xem lại quyết định; sửa `number` hoặc `decided_by`",
                ),
                Wording::new(
                    format!("a decision of `{}` with the symbol `{}`", decider.word, shown(number)),
                    "the symbol of the People's Committee or of its chairman",
                    "look at the decision; correct `number` or `decided_by`",
                ),
            ),
            Self::SeatedOtherwise { id, name, found, said } => language.say(
                Wording::new(
                    format!("`{id}`: {name} ký là {found}, mà cuộc họp, tệp cơ quan ghi: {}", shown(said)),
                    "chức danh của người ký trong Hội đồng như trong biên bản họp",
                    "chọn đúng `signatory`; sửa `position`, `second_office` của người ký trong tệp cơ quan, hoặc thành viên của cuộc họp; người ấy vừa đổi chức vụ thì để nguyên",
                ),
                Wording::new(
                    format!("`{id}`: {name} signs as {found}, but the meeting or the office says: {}", shown(said)),
                    "the seat and the office that the minutes give the signer",
                    "correct `position` and `second_office` of the signatory in the office's file, or the member of the meeting; leave it where the post changed since",
                ),
            ),
            Self::BallotsUncounted { review } => language.say(
                Wording::new(
                    format!("đợt `{review}` bỏ phiếu kín, có kết quả mà không có Tổ kiểm phiếu"),
                    "`tellers` (hoặc `counting_team`) của cuộc họp và `count` của đợt",
                    "ghi người kiểm phiếu và số phiếu; nếu Hội đồng giơ tay thì ghi `method: bieu-quyet`",
                ),
                Wording::new(
                    format!("review `{review}` has results of a secret ballot, and no tellers"),
                    "`tellers` (or `counting_team`) of the meeting and `count` of the review",
                    "write who counted, and the ballots; where hands were raised write `method: bieu-quyet`",
                ),
            ),
            Self::AsksOneself { id, name, decision } => language.say(
                Wording::new(
                    format!("`{id}`: {name} ký đề nghị, và ký quyết định (`{decision}`)"),
                    "người khác ký tờ trình gửi người quyết định",
                    "để Phó Chủ tịch Hội đồng hoặc thủ trưởng đơn vị tham mưu ký tờ trình",
                ),
                Wording::new(
                    format!("`{id}`: {name} signs the submission, and the decision on it (`{decision}`)"),
                    "someone else asks who decides",
                    "let the vice chairman of the council sign, or the head of the unit that prepares awards",
                ),
            ),
            Self::OwnDecision { decider } => language.say(
                Wording::new(
                    format!("`decisions` có quyết định của {}, là người đứng đầu cơ quan lập hồ sơ", decider.name),
                    "`decisions` chỉ ghi quyết định của cấp trên; quyết định của cơ quan là văn bản trong papers.yaml, có số khi ban hành",
                    "bỏ mục này; ban hành quyết định của cơ quan thì chương trình tự đọc số",
                ),
                Wording::new(
                    format!("`decisions` has one of {}, whose own papers these are", decider.said(language)),
                    "only decisions of higher levels; the office's own is a paper of papers.yaml and has its number when it is issued",
                    "drop the entry; the program reads the number of the office's own decision",
                ),
            ),
            Self::DecisionOnNobody { decider } => language.say(
                Wording::new(
                    format!("`decisions` có quyết định của {}, mà đợt này không trình ai lên người ấy", decider.name),
                    "quyết định về những người đã trình",
                    "sửa `decided_by` của quyết định, hoặc của những người được khen",
                ),
                Wording::new(
                    format!("`decisions` has one of {}, to whom this review proposed nobody", decider.said(language)),
                    "a decision on those proposed",
                    "mend `decided_by` of the decision, or of those awarded",
                ),
            ),
            Self::DeciderMisnamed { found, expected } => language.say(
                Wording::new(
                    format!("`{found}` không phải tên người đứng đầu cơ quan"),
                    format!("`{expected}`, hoặc phần đầu của tên ấy"),
                    "sửa `decided_by` của dòng này, hoặc `head`, `name` của cơ quan trong tệp cơ quan",
                ),
                Wording::new(
                    format!("`{}` is not the name of the head of the office", shown(found)),
                    format!("`{}`, or how it begins", shown(expected)),
                    "mend `decided_by` of the row, or `head` and `name` of the body in the office's file",
                ),
            ),
            Self::DeciderVague { found } => language.say(
                Wording::new(
                    format!("`{found}` chỉ nói cấp, không nói cơ quan nào"),
                    "tên cơ quan như trên con dấu: Chủ tịch UBND tỉnh …",
                    "thay chữ “cấp …” bằng tên đơn vị hành chính",
                ),
                Wording::new(
                    format!("`{}` says the level, not the office", shown(found)),
                    "the name of an office",
                    "write the name of the province, district or commune instead of its level",
                ),
            ),
            Self::AddressedElsewhere { id, wanted, found } => language.say(
                Wording::new(
                    format!("`{id}` trình {wanted}, mà gửi: {}", found.join("; ")),
                    "Kính gửi người quyết định, hoặc cấp mà tờ trình đi qua",
                    "sửa `addressees`; trình qua một cấp thì ghi `through`",
                ),
                Wording::new(
                    format!("`{id}` submits to {}, but is addressed to: {}", shown(wanted), found.join("; ")),
                    "addressed to who decides, or to the level it goes by",
                    "mend `addressees`; where it goes by a level, say it in `through`",
                ),
            ),
            Self::DistrictGone { id, named, ended } => language.say(
                Wording::new(
                    format!("`{id}` gửi {}, mà cấp huyện kết thúc hoạt động {}", quoted(named), day(*ended)),
                    "cơ quan đang hoạt động vào ngày của văn bản",
                    "sửa `addressees`, `recipients`, bỏ `through`: gửi thẳng cấp tỉnh, hoặc cơ quan nhận việc",
                ),
                Wording::new(
                    format!("`{id}` goes to {}, but districts ended on {ended}", quoted(named)),
                    "a body that is there on the day of the paper",
                    "mend `addressees` or `recipients`, drop `through`: the province, or the body that took over",
                ),
            ),
            Self::BasisTwice { basis } => language.say(
                Wording::new(
                    format!("văn bản in căn cứ này hai lần: {basis}"),
                    "mỗi căn cứ một lần; căn cứ của luật chương trình tự in",
                    "bỏ dòng này khỏi `bases`",
                ),
                Wording::new(
                    format!("this basis would be printed twice: {}", shown(basis)),
                    "each basis once; the program prints those of the law itself",
                    "drop it from `bases`",
                ),
            ),
            Self::TellerNoMember { name } => language.say(
                Wording::new(
                    format!("{name} kiểm phiếu mà không phải thành viên Hội đồng có mặt"),
                    "Tổ kiểm phiếu là thành viên Hội đồng, do cuộc họp bầu",
                    "sửa `tellers`; quy chế cho phép người giúp việc kiểm phiếu thì để nguyên",
                ),
                Wording::new(
                    format!("{name} counts ballots and is no member who was there"),
                    "tellers are members, chosen by the meeting",
                    "mend `tellers`; where the rules allow others to count, leave it",
                ),
            ),
            Self::JudgesOwnAward { name, counts } => language.say(
                Wording::new(
                    format!("{name} vừa {}, vừa được đề nghị khen trong đợt này", if *counts { "kiểm phiếu" } else { "là thành viên Hội đồng dự họp" }),
                    "người được xét không bỏ phiếu, không kiểm phiếu cho mình",
                    "ghi rõ trong `opinions` là người ấy không bỏ phiếu về mình, hoặc thay người kiểm phiếu; trùng tên thì để nguyên",
                ),
                Wording::new(
                    format!("{name} {} and is proposed in this review", if *counts { "counts the ballots" } else { "sits in the council" }),
                    "nobody votes on, or counts for, himself",
                    "say in `opinions` that he did not vote on himself, or take another teller; leave it if two persons have one name",
                ),
            ),
            Self::LowThreshold { threshold } => language.say(
                Wording::new(
                    format!("{threshold} số phiếu là đủ: không quá nửa"),
                    "quá nửa, như Hội đồng vẫn quyết định theo đa số",
                    "xem quy chế của Hội đồng, sửa `threshold_percent` hoặc `threshold`; quá nửa thì ghi `qua-nua`",
                ),
                Wording::new(
                    format!("{threshold} of the votes are enough: not more than half"),
                    "more than half: councils decide by majority",
                    "look at the council's rules and mend `threshold_percent` or `threshold` (`qua-nua`: more than half)",
                ),
            ),
            Self::NotInCapitals { found, printed } => language.say(
                Wording::new(
                    format!("`{found}` in ở đầu văn bản hoặc trên chữ ký mà chưa viết hoa, đủ chữ, đủ dấu"),
                    format!("chữ in hoa: `{printed}`"),
                    format!("viết `{printed}` như trên văn bản"),
                ),
                Wording::new(
                    format!("`{}` is printed at the head of papers or above a signature, and lacks capitals, words or marks", shown(found)),
                    format!("capitals: `{}`", shown(printed)),
                    format!("write `{}`, as papers have it", shown(printed)),
                ),
            ),
            Self::NothingSubmitted { id } => language.say(
                Wording::new(
                    format!("`{id}` không có tờ trình đi trước"),
                    "hồ sơ khen thưởng có tờ trình, báo cáo thành tích và biên bản; thủ tục đơn giản thì có tờ trình",
                    "thêm tờ trình (`kind: to-trinh-khen-thuong`, `decided_by` là người ký quyết định) vào papers.yaml, hoặc ghi tờ trình làm nơi khác vào `bases`",
                ),
                Wording::new(
                    format!("no submission comes before `{id}`"),
                    "the dossier of an award has a submission, reports on achievements and minutes; by the simple procedure a submission",
                    "add the submission to papers.yaml (its `decided_by` is who decides), or write one made elsewhere into `bases`",
                ),
            ),
            Self::GroundUnsaid {
                id,
                clause,
                grounds,
                names,
            } => language.say(
                Wording::new(
                    format!("`{id}` đề nghị theo {clause} mà chưa nói điểm nào: {}", names.join("; ")),
                    format!("một trong các điểm {} của khoản ấy", grounds.join(", ")),
                    "ghi `ground` cho từng trường hợp trong awardees.yaml, như `ground: a`",
                ),
                Wording::new(
                    format!("`{id}` proposes on {clause} without saying which point: {}", names.join("; ")),
                    format!("one of the points {} of that clause", grounds.join(", ")),
                    "write `ground` for each of them in awardees.yaml, as `ground: a`",
                ),
            ),
            Self::GroundUnknown { name, clause, grounds } => {
                let offered = if grounds.is_empty() {
                    ("không có điểm nào".to_owned(), "it has no points".to_owned())
                } else {
                    let all = grounds.join(", ");
                    (format!("các điểm {all}"), format!("its points {all}"))
                };
                language.say(
                    Wording::new(
                        format!("{name}: {clause} không có điểm này"),
                        offered.0,
                        "sửa `ground`, hoặc bỏ khóa này nếu khoản không chia điểm",
                    ),
                    Wording::new(
                        format!("{name}: {clause} has no such point"),
                        offered.1,
                        "correct `ground`, or drop it where the clause has no points",
                    ),
                )
            }
            Self::MovementOfOwn { id, decider, names } => language.say(
                Wording::new(
                    format!(
                        "`{id}` đề nghị vì thành tích trong phong trào, mà kế hoạch của phong trào không thực hiện văn bản nào của cấp do {} đứng đầu: {}",
                        decider.name,
                        names.join("; ")
                    ),
                    "phong trào do cấp ấy phát động, hoặc phong trào của cơ quan thực hiện kế hoạch của cấp ấy",
                    "ghi kế hoạch của cấp trên vào `plan.bases` của campaign.yaml với `verb: Thực hiện`; không có thì chọn điểm khác ở `ground`",
                ),
                Wording::new(
                    format!(
                        "`{id}` proposes them for a movement whose plan carries out no paper of the level headed by {}: {}",
                        decider.word,
                        names.join("; ")
                    ),
                    "a movement launched by that level, or one of the office that carries out its plan",
                    "write the plan of the higher level into `plan.bases` of campaign.yaml as one that is carried out (key `verb`); without one choose another `ground`",
                ),
            ),
            Self::InvitedUndecided {
                id,
                date,
                decision,
                decided,
                said,
            } => language.say(
                Wording::new(
                    format!(
                        "`{id}` ({}) {}, mà quyết định `{decision}` {}",
                        day(*date),
                        said.as_ref().map_or_else(
                            || "gửi kèm chương trình có tên người được khen".to_owned(),
                            |said| format!("viết “{}”", shown(said))
                        ),
                        decided.map_or_else(|| "chưa ban hành".to_owned(), |on| format!("đến {} mới có", day(on)))
                    ),
                    "quyết định khen thưởng có trước, rồi mới mời người được khen",
                    "gửi giấy mời sau quyết định; hoặc viết “được đề nghị khen thưởng” (`awardees_invited: true` tự chọn chữ) và để ngày của chương trình sau quyết định",
                ),
                Wording::new(
                    format!(
                        "`{id}` ({}) {}, but decision `{decision}` {}",
                        day(*date),
                        said.as_ref().map_or_else(
                            || "encloses a programme with the names of those awarded".to_owned(),
                            |said| format!("says “{}”", shown(said))
                        ),
                        decided.map_or_else(|| "is not issued".to_owned(), |on| format!("comes only on {}", day(on)))
                    ),
                    "first the decision, then the invitation of those awarded",
                    "send the invitation after the decision; or call the guests proposed, not awarded (`awardees_invited: true` chooses the words), and date the programme after the decision",
                ),
            ),
            Self::AwardsWait { id, date, awards } => language.say(
                Wording::new(
                    format!(
                        "`{id}` để ra ngoài {}: chưa có quyết định trước hội nghị {}",
                        awards.join("; "),
                        day(*date)
                    ),
                    "chỉ trao khen thưởng đã có quyết định",
                    "có quyết định thì ghi vào `decisions` của đợt (hoặc `outcomes` của tờ trình) rồi lập lại; không kịp thì trao dịp khác",
                ),
                Wording::new(
                    format!(
                        "`{id}` leaves out {}: not decided before the conference of {}",
                        awards.join("; "),
                        day(*date)
                    ),
                    "only awards that are decided are handed over",
                    "write the decision into the review's `decisions` (or the submission's `outcomes`) and build again; otherwise hand them over on another occasion",
                ),
            ),
            Self::NoticeOfOneReview { id, notice } => language.say(
                Wording::new(
                    format!("`{id}` trình kết quả chưa công khai, mà đợt khác có thông báo `{notice}`"),
                    "các đợt của một phong trào công khai như nhau",
                    "thêm thông báo kết quả xét khen thưởng của đợt này vào papers.yaml; có lý do thì nêu trong kết luận của cuộc họp",
                ),
                Wording::new(
                    format!("`{id}` submits a result that was not made public; another review has the notice `{notice}`"),
                    "the reviews of one campaign made public alike",
                    "add the notice of this review to papers.yaml; if there is a reason, say it in the meeting's conclusion",
                ),
            ),
            Self::NoticeNotEnclosed { id, notice } => language.say(
                Wording::new(
                    format!("bảng kê `{id}` không có thông báo `{notice}`, mà tờ trình viện dẫn thông báo ấy"),
                    "văn bản mà tờ trình viện dẫn làm chứng nằm trong hồ sơ",
                    format!("thêm `{notice}` vào `contents`"),
                ),
                Wording::new(
                    format!("cover list `{id}` has not the notice `{notice}` that the submission cites"),
                    "what the submission rests on lies in the dossier",
                    format!("add `{notice}` to `contents`"),
                ),
            ),
            Self::BallotsByHands { what, review } => language.say(
                Wording::new(
                    format!("`{what}` cần phiếu kín, mà đợt `{review}` biểu quyết giơ tay"),
                    "phiếu bầu, kiểm phiếu chỉ có khi `method: phieu-kin`",
                    format!("bỏ `{what}`, hoặc sửa `method` trong reviews/{review}.yaml nếu Hội đồng bỏ phiếu kín"),
                ),
                Wording::new(
                    format!("`{what}` is for ballots, but review `{review}` votes by raised hands"),
                    "ballots and their count only with `method: phieu-kin`",
                    format!("drop `{what}`, or correct `method` in reviews/{review}.yaml if the council voted by ballot"),
                ),
            ),
            Self::BallotsOfList { review } => language.say(
                Wording::new(
                    format!("đợt `{review}` bỏ phiếu kín, phiếu và kiểm phiếu từng trường hợp, mà có `list_vote` cho cả danh sách"),
                    "bỏ phiếu kín thì mỗi trường hợp có số phiếu riêng trong `votes`",
                    "ghi `votes` thay `list_vote`; Hội đồng giơ tay thì ghi `method: bieu-quyet`, bỏ phiếu bầu và biên bản kiểm phiếu",
                ),
                Wording::new(
                    format!("review `{review}` has ballots and a count case by case, but a `list_vote` on the whole list"),
                    "by ballot each case has its own votes in `votes`",
                    "write `votes` for `list_vote`; if hands were raised, write `method: bieu-quyet` and drop ballot and count",
                ),
            ),
            Self::VotesAgainstCount {
                name,
                agree,
                disagree,
                blank,
                valid,
                invalid,
            } => language.say(
                Wording::new(
                    format!(
                        "{name}: đồng ý {agree}, không đồng ý {disagree}, không hợp lệ {blank}; mà kiểm phiếu có {valid} phiếu hợp lệ, {invalid} phiếu không hợp lệ"
                    ),
                    "đồng ý + không đồng ý + không hợp lệ = số phiếu thu về; không hợp lệ không ít hơn số phiếu không hợp lệ",
                    "xem lại biên bản kiểm phiếu, sửa `votes` hoặc `count`",
                ),
                Wording::new(
                    format!(
                        "{name}: {agree} for, {disagree} against, {blank} void; but {valid} valid and {invalid} void ballots were counted"
                    ),
                    "for + against + void = ballots returned; void not fewer than void ballots",
                    "look at the tellers' minutes and mend `votes` or `count`",
                ),
            ),
            Self::HoursOutOfOrder { earlier, later } => language.say(
                Wording::new(
                    format!("giờ `{earlier}` không trước giờ `{later}`"),
                    "bắt đầu trước, kiểm phiếu trong cuộc họp, kết thúc sau; các mục của chương trình nối tiếp nhau, hội nghị bắt đầu trong giờ của chương trình",
                    "sửa lại một trong hai giờ",
                ),
                Wording::new(
                    format!("hour `{}` is not before hour `{}`", shown(earlier), shown(later)),
                    "the start first, the count within the meeting, the end last; items of a programme one after another, the conference begins while it runs",
                    "correct one of the hours",
                ),
            ),
            Self::SignatureDisagrees { found, rule } => language.say(
                Wording::new(
                    format!("văn bản ký `{found}`: {}", rule.said(language)),
                    rule.expected(language),
                    "sửa `signatory` của văn bản, hoặc `authority`, `position` của người ký trong tệp cơ quan",
                ),
                Wording::new(
                    format!("the paper is signed `{found}`: {}", rule.said(language)),
                    rule.expected(language),
                    "correct `signatory` of the paper, or `authority` and `position` of the signatory",
                ),
            ),
            Self::NoticeTooShort {
                notice,
                days,
                until,
                papers,
            } => language.say(
                Wording::new(
                    format!(
                        "`{notice}` nhận ý kiến trong {days:02} ngày làm việc, đến hết ngày {}; mà {}",
                        day(*until),
                        each(papers, "ra ngày", day)
                    ),
                    format!("tờ trình, quyết định sau ngày {}", day(*until)),
                    "lùi ngày tờ trình, quyết định, ra thông báo sớm hơn, hoặc sửa `opinion_days` của đợt",
                ),
                Wording::new(
                    format!("`{notice}` asks for opinions within {days} working days, to the end of {until}; but {}", each(papers, "is of", |date| date.to_string())),
                    format!("submissions and decision after {until}"),
                    "submit and decide later, give notice earlier, or correct `opinion_days` of the review",
                ),
            ),
            Self::ThroughUnnamed { id, through } => language.say(
                Wording::new(
                    format!("`{id}` đi qua {}, chưa biết tên gọi", through.said(language)),
                    "tên thật của người mà tờ trình đi qua, như Chủ tịch UBND tỉnh Mẫu",
                    format!(
                        "thêm vào `award_forms` của campaign.yaml một dòng có decider: {}, decided_by: <tên>; hoặc khai cơ quan ấy trong `bodies` với `head`, `decider` và `drafts_only: true`",
                        through.word
                    ),
                ),
                Wording::new(
                    format!("`{id}` goes by {}, of whom nothing says the name", through.said(language)),
                    "the real name of whom the submission goes by",
                    format!(
                        "add to `award_forms` of campaign.yaml a row with decider: {}, decided_by: <name>; or list that body under `bodies` with `head`, `decider` and `drafts_only: true`",
                        through.word
                    ),
                ),
            ),
            Self::DeciderUnnamed { award, decider } => language.say(
                Wording::new(
                    format!(
                        "chưa biết gọi người tặng {} là gì: {}",
                        award.said(language),
                        decider.said(language)
                    ),
                    "tên thật của người quyết định, như Chủ tịch UBND tỉnh Mẫu",
                    format!(
                        "thêm vào `award_forms` của campaign.yaml: form: {}, decider: {}, decided_by: <tên>; nếu là người đứng đầu cơ quan mình thì khai `head` và `decider` trong tệp cơ quan",
                        award.word, decider.word
                    ),
                ),
                Wording::new(
                    format!("nothing says the name of {}, who gives {}", decider.said(language), award.said(language)),
                    "the real name of who decides",
                    format!(
                        "add `form: {}, decider: {}, decided_by: <name>` to `award_forms` of campaign.yaml; for the head of one's own office give `head` and `decider` in its file",
                        award.word, decider.word
                    ),
                ),
            ),
            Self::DossierLacks {
                id,
                submission,
                minutes,
                count,
                reports,
            } => language.say(
                Wording::new(
                    format!(
                        "hồ sơ `{id}` thiếu {}",
                        lacking([(*submission, "tờ trình"), (*minutes, "biên bản họp Hội đồng"), (*count, "biên bản kiểm phiếu")], "báo cáo thành tích của", reports)
                    ),
                    "tờ trình, biên bản xét, biên bản kiểm phiếu khi bỏ phiếu kín và báo cáo thành tích của từng trường hợp (Luật Thi đua, khen thưởng, Điều 84)",
                    "thêm văn bản còn thiếu vào `contents` (và vào papers.yaml nếu chưa có)",
                ),
                Wording::new(
                    format!(
                        "dossier `{id}` lacks {}",
                        lacking([(*submission, "the submission"), (*minutes, "the minutes of the council"), (*count, "the count of the ballots")], "the report on achievements of", reports)
                    ),
                    "the submission, the minutes, the count of secret ballots, and a report on achievements for each",
                    "add what is missing to `contents` (and to papers.yaml where it is not there)",
                ),
            ),
            Self::ReportsMissing { id, names } => language.say(
                Wording::new(
                    format!("`{id}` chưa có báo cáo thành tích của: {}", some(names, language)),
                    "",
                    "đơn vị đã nộp thì ghi ngày nhận báo cáo thành tích (`report_received`; bảng Excel: cột “Ngày nhận báo cáo”), chưa thì lập báo cáo thành tích; hồ sơ phải có báo cáo thành tích (Luật Thi đua, khen thưởng, Điều 84)",
                ),
                Wording::new(
                    format!("`{id}` has no report on achievements of: {}", some(names, language)),
                    "",
                    "make the reports (kind bao-cao-thanh-tich), or give `report_received` once the unit has handed one in",
                ),
            ),
            Self::MinutesMissing { id } => language.say(
                Wording::new(
                    format!("`{id}` không có biên bản xét khen thưởng đi kèm: không văn bản nào của đợt là biên bản họp"),
                    "",
                    "thêm biên bản của Hội đồng (loại bien-ban-hop, cùng `review`) vào papers.yaml; Hội đồng họp ở nơi khác thì ghi biên bản ấy ở `bases` của tờ trình, `kind: Biên bản`; chỉ thủ tục đơn giản mới không cần (Luật Thi đua, khen thưởng, Điều 84, Điều 85)",
                ),
                Wording::new(
                    format!("no minutes go with `{id}`: no paper of the review is the minutes of a meeting"),
                    "",
                    "add the council's minutes (kind bien-ban-hop, the same `review`) to papers.yaml, or name those of another meeting in `bases` of the submission; only the simple procedure goes without",
                ),
            ),
            Self::SubmissionIncomplete { id, names } => language.say(
                Wording::new(
                    format!("`{id}` chưa ban hành được vì chưa có báo cáo thành tích của: {}", some(names, language)),
                    "báo cáo thành tích của từng trường hợp được đề nghị",
                    "đơn vị đã nộp thì ghi ngày nhận báo cáo thành tích (`report_received`; bảng Excel: cột “Ngày nhận báo cáo”), chưa thì lập báo cáo thành tích",
                ),
                Wording::new(
                    format!("`{id}` cannot be issued yet, for want of a report on achievements of: {}", some(names, language)),
                    "a report on the achievements of each whom it proposes",
                    "make the reports (kind bao-cao-thanh-tich), or give `report_received` once the unit has handed one in",
                ),
            ),
            Self::ThirdSignature { id, signers } => language.say(
                Wording::new(
                    format!("`{id}` có {} người ký ngoài người báo cáo: {}", signers.len(), signers.join("; ")),
                    "một người xác nhận; người báo cáo thành tích do chương trình tự đặt",
                    "để lại trong `signers` một người xác nhận",
                ),
                Wording::new(
                    format!("`{id}` has {} signers beside the one who reports: {}", signers.len(), signers.join("; ")),
                    "one who confirms; the program places the one who reports",
                    "leave one signer in `signers`",
                ),
            ),
            Self::MinutesSignedByAnother { id, found, said, wrote } => language.say(
                Wording::new(
                    format!(
                        "`{id}`: {} là {said}, mà người ký là {found}",
                        if *wrote { "thư ký cuộc họp" } else { "người chủ trì cuộc họp" }
                    ),
                    "biên bản do chính chủ trì và thư ký cuộc họp ký",
                    if *wrote {
                        "sửa `secretary` của văn bản, hoặc `secretary` của cuộc họp"
                    } else {
                        "sửa `signatory` của văn bản, hoặc `chair`, `absent` của cuộc họp"
                    },
                ),
                Wording::new(
                    format!(
                        "`{id}`: {said} {} the meeting, and {found} signs",
                        if *wrote { "wrote the minutes of" } else { "presided over" }
                    ),
                    "minutes signed by those who presided and wrote them",
                    if *wrote {
                        "correct `secretary` of the paper, or `secretary` of the meeting"
                    } else {
                        "correct `signatory` of the paper, or `chair` or `absent` of the meeting"
                    },
                ),
            ),
            Self::ByOrderOfNoHead { prefix, found } => language.say(
                Wording::new(
                    format!("văn bản ký {} ({prefix}) với chức danh {found}, không phải người đứng đầu đơn vị thuộc cơ quan", if *prefix == "TL." { "thừa lệnh" } else { "thừa ủy quyền" }),
                    format!("{prefix} trước chức vụ của người đứng đầu một đơn vị thuộc cơ quan: CHÁNH VĂN PHÒNG, TRƯỞNG PHÒNG"),
                    "để Chủ tịch, hoặc Phó Chủ tịch ký thay (KT.); nếu cơ quan có quy định khác thì bỏ qua lời nhắc này",
                ),
                Wording::new(
                    format!("the paper is signed {} ({prefix}) by {}, who heads no unit of the agency", if *prefix == "TL." { "by order" } else { "by delegation" }, shown(found)),
                    format!("{prefix} before the title of who heads a unit of the agency"),
                    "let the chairman sign, or a deputy for him (KT.); pass over this if your office has other rules",
                ),
            ),
            Self::CountSignedByAnother { id, found, tellers } => language.say(
                Wording::new(
                    format!("`{id}`: {found} ký, mà Tổ kiểm phiếu không có người ấy với chức danh ấy ({})", tellers.join("; ")),
                    "biên bản kiểm phiếu do thành viên Tổ kiểm phiếu ký",
                    "sửa `signatory`, `secretary` của văn bản, hoặc `tellers` của cuộc họp",
                ),
                Wording::new(
                    format!("`{id}`: {found} signs, who is none of the tellers, or not by that title ({})", tellers.join("; ")),
                    "the count signed by those who counted",
                    "correct `signatory` or `secretary` of the paper, or `tellers` of the meeting",
                ),
            ),
            Self::CommitteeUnnamed { id, found } => language.say(
                Wording::new(
                    format!("`{id}` là văn bản của Ủy ban nhân dân, ký {found}, không có TM. ỦY BAN NHÂN DÂN"),
                    "TM. ỦY BAN NHÂN DÂN ở dòng đầu, khi văn bản nói thay Ủy ban nhân dân",
                    "thêm `{prefix: TM., of: ỦY BAN NHÂN DÂN}` vào `authority` của người ký; văn bản do riêng Chủ tịch quyết định thì bỏ qua lời nhắc này",
                ),
                Wording::new(
                    format!("`{id}` is a paper of the People's Committee, signed {}, without TM.", shown(found)),
                    "TM. and the Committee's name on top, where the paper speaks for the Committee",
                    "add TM. to `authority` of the signatory; pass over this where the chairman alone decides",
                ),
            ),
            Self::OneSignsTwice { id, name } => language.say(
                Wording::new(
                    format!("`{id}`: {name} ký ở hai chỗ"),
                    "mỗi chữ ký của một văn bản là của một người",
                    "sửa `signatory`, `secretary` hoặc `signers` của văn bản",
                ),
                Wording::new(
                    format!("`{id}`: {name} signs in two places"),
                    "each signature of a paper by another person",
                    "correct `signatory`, `secretary` or `signers` of the paper",
                ),
            ),
            Self::ProposedByNobody { id } => language.say(
                Wording::new(
                    format!("quyết định `{id}` không có dòng “Theo đề nghị của …”: đợt này không có tờ trình nào gửi người quyết định"),
                    "cơ quan trình, số và ngày tờ trình",
                    "khai tờ trình trong papers.yaml; tờ trình lập ở nơi khác thì ghi vào `bases` của quyết định, `verb: Theo đề nghị của`",
                ),
                Wording::new(
                    format!("decision `{id}` does not say who proposed it: the review has no submission to its decider"),
                    "who submitted, with number and day",
                    "enter the submission in papers.yaml; one made elsewhere goes into `bases` of the decision, with its `verb`",
                ),
            ),
            Self::LevelPassedOver { id, decider, between } => language.say(
                Wording::new(
                    format!("`{id}` trình thẳng {}, mà vào ngày ấy còn {}", decider.said(language), between.said(language)),
                    "hồ sơ trình lên qua cấp trên trực tiếp",
                    format!("ghi `through: {}` và Kính gửi cấp ấy; tỉnh cho trình thẳng thì bỏ qua lời nhắc này", between.word),
                ),
                Wording::new(
                    format!("`{id}` goes straight to {}, past {}", decider.said(language), between.said(language)),
                    "a dossier goes up by the next level",
                    format!("write `through: {}` and address it there; pass over this if the province lets you", between.word),
                ),
            ),
            Self::AsksNoReader { id, asked } => language.say(
                Wording::new(
                    format!("`{id}` kiến nghị với {asked}, mà Kính gửi, Nơi nhận không có nơi ấy"),
                    "kiến nghị với nơi nhận được báo cáo",
                    "thêm nơi ấy vào `addressees` hoặc `recipients`, hoặc sửa `proposals`",
                ),
                Wording::new(
                    format!("`{id}` asks {} for something and does not go there", shown(asked)),
                    "what is proposed is proposed to those who receive the report",
                    "add the body to `addressees` or `recipients`, or correct `proposals`",
                ),
            ),
            Self::OpinionsUnsaid { id, notice } => language.say(
                Wording::new(
                    format!("`{id}` chưa nói kết quả nhận ý kiến sau `{notice}`"),
                    "hết thời hạn thì ghi kết quả: có, không có ý kiến phản ánh, đã giải quyết thế nào",
                    "ghi `opinion_result` trong tệp của đợt, như: không có ý kiến phản ánh",
                ),
                Wording::new(
                    format!("`{id}` does not say what came of asking for opinions in `{notice}`"),
                    "what came of it, once the days are over",
                    "write `opinion_result` in the file of the review",
                ),
            ),
            Self::OnTwoBallots { name, first, second } => language.say(
                Wording::new(
                    format!("{name} có tên trên hai phiếu bầu: `{first}` và `{second}`"),
                    "mỗi trường hợp ở một phiếu, để kiểm phiếu có một kết quả",
                    "bỏ một phiếu, hoặc ghi `decided_by` khác nhau cho từng phiếu",
                ),
                Wording::new(
                    format!("{name} stands on two ballots: `{first}` and `{second}`"),
                    "each on one ballot, so that the count has one result",
                    "drop a ballot, or give each ballot a `decided_by` of its own",
                ),
            ),
            Self::TwoInOnePost { post, name, other } => language.say(
                Wording::new(
                    format!("{post} có hai tên: {name} và {other}"),
                    "",
                    "sửa tên sai; nếu giữa chừng thay người thì không phải sửa",
                ),
                Wording::new(
                    format!("{post} has two names: {name} and {other}"),
                    "",
                    "correct the wrong name; nothing to do if another took over meanwhile",
                ),
            ),
            Self::HeadOfTwo { name, unit, other } => language.say(
                Wording::new(
                    format!("{name} đứng đầu hai đơn vị: {unit} và {other}"),
                    "",
                    "sửa tên sai; nếu đúng là một người hoặc hai người trùng tên thì không phải sửa",
                ),
                Wording::new(
                    format!("{name} heads two units: {unit} and {other}"),
                    "",
                    "correct the wrong name; nothing to do if it is so",
                ),
            ),
            Self::PostOfAnother { name, post, said } => language.say(
                Wording::new(
                    format!("{name}: “{post}” là chức vụ ở nơi khác, không phải ở `unit`; danh sách sẽ ghi “{said}”"),
                    "chức vụ, đơn vị của một nơi",
                    format!("ghi `place` của người này đúng như danh sách cần ghi, như `place: {post}`; hoặc sửa `position`, `unit`"),
                ),
                Wording::new(
                    format!("{name}: `{post}` is a post elsewhere, not at the `unit`; lists will say `{said}`"),
                    "post and unit of one place",
                    format!("write the `place` of this one as lists are to say it, like `place: {post}`; or correct `position`, `unit`"),
                ),
            ),
            Self::DossierOfAnother { id, submission } => language.say(
                Wording::new(
                    format!("hồ sơ `{id}` và tờ trình `{submission}` trong đó không cùng `decided_by`"),
                    "bảng kê và tờ trình nói về cùng những người, cùng một người quyết định",
                    "sửa `decided_by` của bảng kê, hoặc chọn tờ trình khác trong `contents`",
                ),
                Wording::new(
                    format!("dossier `{id}` and its submission `{submission}` differ in `decided_by`"),
                    "a cover list about those whom its submission is about",
                    "correct `decided_by` of the cover list, or name another submission in `contents`",
                ),
            ),
            Self::NoBasis { id } => language.say(
                Wording::new(
                    format!("`{id}` không có căn cứ pháp lý nào"),
                    "quyết định có căn cứ pháp lý (luật, nghị định, quyết định, quy chế …) đang có hiệu lực vào ngày của nó",
                    "trong mẫu, in `law.bases` hoặc viết <basis>; căn cứ riêng thì ghi `bases` của đợt hoặc của văn bản",
                ),
                Wording::new(
                    format!("`{id}` has no basis of law"),
                    "a decision stands on law in force on its day",
                    "print `law.bases` or write <basis> in the template; bases of one's own go to `bases` of the review or the paper",
                ),
            ),
            Self::AbsentTookPart { name } => language.say(
                Wording::new(
                    format!("{name} vắng mặt mà cuộc họp ghi là có phát biểu"),
                    "người có mặt",
                    "sửa `opinions`, hoặc lý do vắng; ý kiến gửi bằng văn bản thì để nguyên và ghi rõ",
                ),
                Wording::new(
                    format!("{name} was absent, and the meeting says that he or she spoke"),
                    "someone who was there",
                    "correct `opinions` or the absence; leave an opinion that came in writing and say so",
                ),
            ),
            Self::BasisDoubtful { basis, date } => language.say(
                Wording::new(
                    format!("căn cứ `{basis}` có thể không có hiệu lực vào ngày {} (chương trình chưa kiểm chứng)", day(*date)),
                    "",
                    "đối chiếu với văn bản gốc trước khi ký",
                ),
                Wording::new(
                    format!("basis `{basis}` may not be in force on {date} (not verified)"),
                    "",
                    "compare it with the original before signing",
                ),
            ),
        }
    }
}

/// `` `to-trinh` ra ngày 25/06/2025, `quyet-dinh` ra ngày 27/06/2025 ``.
fn each(papers: &[(String, NaiveDate)], of: &str, said: impl Fn(NaiveDate) -> String) -> String {
    let papers = papers
        .iter()
        .map(|(id, date)| format!("`{id}` {of} {}", said(*date)));
    papers.collect::<Vec<_>>().join(", ")
}

/// `the submission; the reports of a; b`.
fn lacking(papers: [(bool, &'static str); 3], reports_of: &str, names: &[String]) -> String {
    let papers = papers.into_iter().filter(|(lacks, _)| *lacks);
    let mut all: Vec<String> = papers.map(|(_, name)| name.to_owned()).collect();
    if !names.is_empty() {
        all.push(format!("{reports_of} {}", names.join(", ")));
    }
    all.join("; ")
}

/// The first of many names, and how many more there are.
fn some(names: &[String], language: Language) -> String {
    const MOST: usize = 20;
    let named = names
        .iter()
        .take(MOST)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("; ");
    match names.len().saturating_sub(MOST) {
        0 => named,
        more => language.say(
            format!("{named}; và {more} trường hợp nữa"),
            format!("{named}; and {more} more"),
        ),
    }
}
