//! What `thidua explain` says of these faults.
//! Long because one match has the sentences of every fault of facts.

use super::FactCode;
use crate::diagnostic::{Explanation, Language};

impl FactCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::DatesOutOfOrder => Explanation {
                what: language.say("Hai ngày ngược thứ tự", "Two days in the wrong order"),
                why: language.say(
                    "Quyết định không thể ra trước tờ trình, kết thúc không thể trước bắt đầu; người kiểm tra sẽ hỏi ngay.",
                    "A decision cannot precede its submission, nor an end its beginning; any inspector will ask.",
                ),
                example: "period: {from: 2025-06-30, to: 2025-01-15}",
                action: language.say(
                    "Sửa một trong hai ngày. Văn bản thật sự có ngày sớm hơn văn bản nó dựa vào thì ghi `reason`.",
                    "Correct one of the days. Where a paper truly is older than the one it stands on, say why in `reason`.",
                ),
                basis: None,
            },
            Self::OrderExplained => Explanation {
                what: language.say(
                    "Văn bản có ngày sớm hơn văn bản nó dựa vào, có ghi lý do",
                    "A paper older than the one it stands on, with a reason",
                ),
                why: language.say(
                    "Cơ quan đã ghi lý do nên chương trình không dừng, nhưng người ký nên biết.",
                    "The office has said why, so the program goes on; whoever signs should know.",
                ),
                example: "reason: \"ký bổ sung theo chỉ đạo ngày 12/3\"",
                action: language.say(
                    "Không cần sửa nếu đúng như vậy; nếu là nhầm thì sửa ngày và bỏ `reason`.",
                    "Nothing, if it is so; if it is a mistake, mend the day and drop `reason`.",
                ),
                basis: None,
            },
            Self::DeceasedNoPerson => Explanation {
                what: language.say("Truy tặng cho tập thể, hộ gia đình", "An award after death to a collective or household"),
                why: language.say("Quyết định sẽ ghi “truy tặng” cho một tập thể hay hộ gia đình.", "The decision would give a collective or household an award after death."),
                example: "{kind: tap-the, name: Tổ may số 3, deceased: true}",
                action: language.say("Bỏ `deceased`, hoặc sửa `kind`.", "Drop `deceased`, or mend `kind`."),
                basis: None,
            },
            Self::ReceiverIsDeceased => Explanation {
                what: language.say("Người đã mất lên nhận khen thưởng", "A deceased person receives the award"),
                why: language.say("Chương trình hội nghị sẽ mời người đã mất lên nhận.", "The programme would call the deceased to the stage."),
                example: "receiver: Ông Giang Văn Giả (deceased: true, name: Giang Văn Giả)",
                action: language.say("Ghi tên thân nhân ở `receiver`.", "Write the relative as `receiver`."),
                basis: None,
            },
            Self::NoReportOfUnit => Explanation {
                what: language.say("Đề nghị khen thưởng cho đơn vị chưa gửi báo cáo", "A proposal from a unit without a report"),
                why: language.say("Văn bản đôn đốc ghi đơn vị không gửi báo cáo thì không xét; quyết định khen đơn vị ấy là trái với chính văn bản của cơ quan.", "The reminder says that a unit without a report is not considered; a decision that awards it contradicts the office's own paper."),
                example: "unit: khu-pho-9, received: []",
                action: language.say("Ghi báo cáo vào `received`, hoặc xem lại đề nghị.", "Write the report into `received`, or think the proposal over."),
                basis: None,
            },
            Self::AchievedAfterMeeting => Explanation {
                what: language.say("Thành tích sau ngày họp xét", "An achievement beyond the meeting"),
                why: language.say("Biên bản ghi Hội đồng đã xét một thành tích chưa có.", "The minutes say that the council considered what was not achieved yet."),
                example: "to: 2025-06-26 (meeting: 2025-06-23)",
                action: language.say("Sửa `to`, hoặc ngày họp.", "Mend `to`, or the day of the meeting."),
                basis: None,
            },
            Self::EarlierOfTwoYears => Explanation {
                what: language.say("Lần khen trước mang hai năm", "An earlier award of two years"),
                why: language.say(
                    "Hội đồng xét thành tích nối tiếp theo từng năm; một dòng ghi năm 2022 với quyết định năm 2024 làm sai cả chuỗi.",
                    "The council looks at achievements year by year; a row that says 2022 with a decision of 2024 breaks the row.",
                ),
                example: "earlier: [{year: 2022, award: ..., decision: ...27/12/2024...}]",
                action: language.say(
                    "Xem lại quyết định, sửa `year` hoặc ngày trong `decision`.",
                    "Look at the decision and mend `year` or the day in `decision`.",
                ),
                basis: None,
            },
            Self::NumberFalls => Explanation {
                what: language.say("Số văn bản không tăng theo ngày", "A number that falls from one day to a later one"),
                why: language.say(
                    "Số lấy theo thứ tự, thời gian ban hành trong năm. Số nhỏ mà ngày muộn trông như văn bản chèn thêm.",
                    "Numbers follow the order of issue in a year. A small number of a late day looks like a paper put in afterwards.",
                ),
                example: "number: 12",
                action: language.say(
                    "Xem sổ văn bản đi, sửa số hoặc ngày; đúng như vậy thì ghi `reason`.",
                    "Look at the book of papers sent and mend number or day; if it is so, say why in `reason`.",
                ),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 15", "Decree 30/2020, Article 15")),
            },
            Self::DayOff => Explanation {
                what: language.say("Văn bản ghi ngày nghỉ", "A paper dated on a day off"),
                why: language.say(
                    "Văn thư lấy số, đóng dấu, gửi đi trong ngày làm việc; ngày thứ bảy, chủ nhật, ngày lễ phần nhiều là xem nhầm lịch.",
                    "The registry numbers, seals and sends on working days; a weekend or holiday is mostly a slip of the calendar.",
                ),
                example: "date: 2025-12-20",
                action: language.say(
                    "Xem lại ngày; cơ quan làm việc hôm ấy thì để nguyên.",
                    "Look at the day; if the office worked on it, leave it.",
                ),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 18", "Decree 30/2020, Article 18")),
            },
            Self::NotInForce => Explanation {
                what: language.say(
                    "Mục chưa có hoặc đã hết hiệu lực vào ngày của văn bản",
                    "Not in force on the paper's day",
                ),
                why: language.say(
                    "Viện dẫn văn bản đã hết hiệu lực, hoặc để người đã thôi chức ký, làm văn bản sai căn cứ, sai thẩm quyền.",
                    "A basis that has ended, or a signatory who has left office, makes the paper wrong in law.",
                ),
                example: language.say(
                    "Nghị định 98/2023/NĐ-CP, ngày 15/8/2025",
                    "Decree 98/2023 cited on 15 August 2025",
                ),
                action: language.say(
                    "Chọn mục đang có hiệu lực vào ngày đó; hoặc sửa ngày của văn bản, `valid_from`, `valid_to`.",
                    "Choose what is in force on that day, or correct the paper's day, `valid_from`, `valid_to`.",
                ),
                basis: None,
            },
            Self::ReferenceDisagrees => Explanation {
                what: language.say(
                    "Câu căn cứ không khớp các khóa bên cạnh",
                    "The sentence of a basis and its keys disagree",
                ),
                why: language.say(
                    "Câu được in nguyên văn; nếu số, ngày hay cơ quan trong câu khác với khóa thì một trong hai là sai.",
                    "The sentence is printed word for word; where number, day or body differ from the keys, one of them is wrong.",
                ),
                example: "number: 12/KH-UBND, as_written: Kế hoạch số 21/KH-UBND …",
                action: language.say(
                    "So với văn bản gốc rồi sửa câu hoặc sửa khóa.",
                    "Hold both against the original and correct the sentence or the key.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::ResultWithoutTarget => Explanation {
                what: language.say(
                    "Có kết quả mà không đăng ký chỉ tiêu",
                    "A result without a registered target",
                ),
                why: language.say(
                    "Báo cáo tính phần trăm so với chỉ tiêu đã đăng ký; không có chỉ tiêu thì không tính được.",
                    "Reports give results as a share of the registered target; without one there is nothing to compare.",
                ),
                example: "results: {so-ket: {phan-loai-rac: 40}} targets: {duong-sach: 3}",
                action: language.say(
                    "Thêm chỉ tiêu của đơn vị vào `targets`, hoặc xóa kết quả.",
                    "Add the unit's target to `targets`, or delete the result.",
                ),
                basis: None,
            },
            Self::SexDisagrees => Explanation {
                what: language.say(
                    "Lời xưng hô khác giới tính",
                    "A salutation of the other sex",
                ),
                why: language.say(
                    "Quyết định in “Ông Nguyễn Thị …”, báo cáo lại đếm là nữ.",
                    "The decision would call a woman as a man is called, and the report count her rightly.",
                ),
                example: "salutation: Ông, sex: nu",
                action: language.say("Sửa một trong hai.", "Mend one of the two."),
                basis: None,
            },
            Self::UnitTwice => Explanation {
                what: language.say("Hai đơn vị cùng tên", "Two units of one name"),
                why: language.say(
                    "Phụ lục có hai hàng như nhau, không ai biết số liệu nào của đơn vị nào.",
                    "The annex has two rows alike, and nobody knows whose figures they are.",
                ),
                example: "khu-pho-1, khu-pho-2: name: Khu phố 1",
                action: language.say(
                    "Sửa tên, hoặc xóa một trong hai.",
                    "Mend the name, or delete one of the two.",
                ),
                basis: None,
            },
            Self::SameSubject => Explanation {
                what: language.say(
                    "Một người, một tập thể có hai lần trong một đợt",
                    "The same subject twice in one review",
                ),
                why: language.say(
                    "Không khen nhiều lần, nhiều hình thức cho một thành tích; ghi hai lần là thưởng hai lần.",
                    "One achievement is not awarded twice or in two forms; listed twice, it would be paid twice.",
                ),
                example: "Nguyễn Văn An, tổ dân phố 3 (×2)",
                action: language.say(
                    "Xóa một mục; nếu là hai người trùng tên thì ghi `born` hoặc `unit` khác nhau.",
                    "Delete one; for two persons of one name give `born` or `unit`.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 5 khoản 2 điểm c",
                    "Law on Emulation and Commendation, article 5 clause 2 point c",
                )),
            },
            Self::Barred => Explanation {
                what: language.say("Người lúc này chưa được xét khen", "Someone who may not be awarded now"),
                why: language.say(
                    "Chưa xét khen người đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm, hoặc có đơn thư đang xác minh.",
                    "Nobody is awarded while under discipline, investigation, inspection with signs of a breach, or a complaint that is being verified.",
                ),
                example: "barred: đang xác minh đơn tố cáo",
                action: language.say(
                    "Bỏ người này khỏi đợt; khi việc đã kết thúc thì xóa `barred`.",
                    "Take this one out of the review; delete `barred` when the matter is over.",
                ),
                basis: Some(language.say(
                    "Nghị định 98/2023/NĐ-CP và Nghị định 152/2025/NĐ-CP, Điều 4",
                    "Decrees 98/2023/ND-CP and 152/2025/ND-CP, article 4",
                )),
            },
            Self::VotesDisagree => Explanation {
                what: language.say(
                    "Số phiếu khác số người có mặt",
                    "Votes that are not as many as the members present",
                ),
                why: language.say(
                    "Biên bản có số phiếu không khớp số thành viên là biên bản sai; quyết định dựa vào nó cũng sai.",
                    "Minutes whose votes do not add up are wrong, and so is the decision that rests on them.",
                ),
                example: language.say(
                    "{awardee: cn-nguyen-van-an, agree: 7, disagree: 1} (có mặt 9)",
                    "{awardee: cn-nguyen-van-an, agree: 7, disagree: 1} (9 present)",
                ),
                action: language.say(
                    "Xem lại biên bản kiểm phiếu, sửa số phiếu hoặc người vắng.",
                    "Look at the tellers' minutes; correct the votes or the absences.",
                ),
                basis: None,
            },
            Self::BallotsDisagree => Explanation {
                what: language.say(
                    "Phiếu phát, thu, hợp lệ, không hợp lệ không khớp",
                    "Ballots that do not add up",
                ),
                why: language.say(
                    "Thu về không thể nhiều hơn phát ra; hợp lệ cộng không hợp lệ phải bằng thu về.",
                    "No more can be returned than were handed out; valid and void together are those returned.",
                ),
                example: "count: {issued: 9, returned: 10, valid: 10, invalid: 0}",
                action: language.say(
                    "Sửa các số trong `count` theo biên bản kiểm phiếu.",
                    "Correct `count` by the tellers' minutes.",
                ),
                basis: None,
            },
            Self::VoteMissing => Explanation {
                what: language.say(
                    "Người trong danh sách chưa có kết quả biểu quyết",
                    "Someone in the list without a vote",
                ),
                why: language.say(
                    "Hồ sơ có biên bản bình xét thi đua (với danh hiệu) hoặc biên bản xét khen thưởng (với hình thức khen thưởng); người không có trong biên bản thì hồ sơ thiếu.",
                    "A dossier holds the minutes of the review, of titles as of forms of commendation; for whoever is not in them it is incomplete.",
                ),
                example: language.say(
                    "votes: […] (thiếu awardee: cn-nguyen-van-an)",
                    "votes: […] (no awardee: cn-nguyen-van-an)",
                ),
                action: language.say(
                    "Thêm kết quả vào `votes` của tệp đợt, hoặc bỏ người này khỏi đợt.",
                    "Add the vote to `votes` of the review's file, or take this one out of the review.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 84 khoản 1 điểm c, khoản 2 điểm c",
                    "Law on Emulation and Commendation, article 84 clause 1 point c, clause 2 point c",
                )),
            },
            Self::BelowThreshold => Explanation {
                what: language.say("Trường hợp không đạt khi biểu quyết", "Someone voted down"),
                why: language.say(
                    "Cơ quan đã đặt tỷ lệ cần có (`threshold_percent` hoặc `voting`); luật không quy định tỷ lệ cho giấy khen cấp xã. Biên bản và kiểm phiếu ghi là không đạt; danh sách, tờ trình, quyết định không có tên.",
                    "The office has set a share (`threshold_percent` or `voting`); no law sets one for certificates of a ward. Minutes and count say so; lists, submissions and decisions leave the name out.",
                ),
                example: language.say(
                    "agree: 6 (9 thành viên), threshold_percent: 70",
                    "agree: 6 (of 9 members), threshold_percent: 70",
                ),
                action: language.say(
                    "Không cần sửa nếu đúng như vậy; nếu nhầm thì sửa số phiếu hoặc mức đã đặt.",
                    "Nothing, if it is so; otherwise correct the votes or the share.",
                ),
                basis: None,
            },
            Self::FundExceeded => Explanation {
                what: language.say("Tổng tiền thưởng vượt quá quỹ", "More money than the fund has"),
                why: language.say(
                    "Người quyết định khen chi thưởng từ quỹ của cấp mình; danh sách vượt quỹ thì không chi được.",
                    "Whoever decides pays from the fund of that level; a list above it cannot be paid.",
                ),
                example: language.say(
                    "fund: {available: 10000000}, tổng tiền thưởng 12.690.000 đồng",
                    "fund: {available: 10000000}, bonuses 12,690,000",
                ),
                action: language.say(
                    "Xem lại danh sách, hoặc sửa `fund.available` nếu quỹ được bổ sung.",
                    "Check the list, or correct `fund.available` if the fund was topped up.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 11 khoản 4",
                    "Law on Emulation and Commendation, article 11 clause 4",
                )),
            },
            Self::NobodySelected => Explanation {
                what: language.say("`select` không chọn được ai", "A `select` that takes nobody"),
                why: language.say(
                    "Văn bản chỉ gồm những người mà loại văn bản và người quyết định để lại cho nó, rồi mới đến `select`; không còn ai thì văn bản sẽ chờ mãi.",
                    "A paper is about those whom its kind and decider leave to it, and of these about those it selects; with nobody left it would wait for ever.",
                ),
                example: "select: {kind: tap-the, award: lao-dong-tien-tien}",
                action: language.say(
                    "Sửa `select`, hoặc sửa các khóa của người được chọn trong awardees.yaml.",
                    "Mend `select`, or the keys in awardees.yaml that it asks for.",
                ),
                basis: None,
            },
            Self::PaymentOfSeveral => Explanation {
                what: language.say(
                    "Một danh sách chi tiền cho nhiều quyết định",
                    "One payment of several decisions",
                ),
                why: language.say(
                    "Tiền chi theo quyết định: danh sách dẫn số, ngày của một quyết định; người của quyết định khác không có căn cứ để chi.",
                    "Money is paid by a decision: the list cites one; for others there would be no ground.",
                ),
                example: language.say(
                    "hai quyết định có `select` tập thể, cá nhân; một danh sách chi không có `select`",
                    "two decisions that select collectives and persons, a payment without `select`",
                ),
                action: language.say(
                    "Ghi cho mỗi quyết định một danh sách chi, cùng `select`.",
                    "A payment for each decision, with the same `select`.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 11 khoản 4",
                    "Law on Emulation and Commendation, article 11 clause 4",
                )),
            },
            Self::OutcomeAgainstVotes => Explanation {
                what: language.say("Kết quả ghi không đúng số phiếu", "An outcome against the votes"),
                why: language.say(
                    "Biên bản in cả số phiếu lẫn kết quả; hai điều trái nhau thì hồ sơ bị trả lại, quyết định có thể bị hủy.",
                    "The minutes print votes and outcome; where they contradict each other the dossier is sent back, and the decision can be cancelled.",
                ),
                example: "{awardee: tran-thi-mau, agree: 2, disagree: 5, outcome: dat}",
                action: language.say(
                    "Bỏ `outcome`: chương trình tính từ số phiếu; hoặc sửa số phiếu, quy tắc.",
                    "Drop `outcome`, which comes of the votes; or mend the votes or the rule.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 93 khoản 2",
                    "Law on Emulation and Commendation, article 93 clause 2",
                )),
            },
            Self::VotedAnyway => Explanation {
                what: language.say(
                    "Trường hợp không đưa ra biểu quyết mà có số phiếu",
                    "Votes on one who was not to be voted on",
                ),
                why: language.say(
                    "Đã rút, để lại xét sau hoặc chưa đủ điều kiện thì Hội đồng không biểu quyết.",
                    "The council does not vote on who is withdrawn, put off or barred.",
                ),
                example: "{awardee: tran-thi-mau, outcome: rut, reason: …, agree: 5}",
                action: language.say(
                    "Giữ một trong hai: số phiếu, hoặc `outcome`.",
                    "Keep one of the two: the votes, or `outcome`.",
                ),
                basis: None,
            },
            Self::NotAThreshold => Explanation {
                what: language.say("Không phải là tỷ lệ biểu quyết", "No share of votes"),
                why: language.say(
                    "Biên bản in tỷ lệ đúng như quy chế của Hội đồng ghi; 2/3 không phải là 67%.",
                    "The minutes print the share as the council's rules have it; 2/3 is not 67%.",
                ),
                example: "threshold: 2/3",
                action: language.say(
                    "Ghi 2/3, 80% hoặc qua-nua.",
                    "Write 2/3, 80% or qua-nua.",
                ),
                basis: None,
            },
            Self::NoVotingRule => Explanation {
                what: language.say(
                    "Không có quy tắc biểu quyết cho một danh hiệu, hình thức",
                    "An award without a rule of voting",
                ),
                why: language.say(
                    "Không có quy tắc thì không biết bao nhiêu phiếu là đạt.",
                    "Without a rule nobody knows how many votes are enough.",
                ),
                example: "voting: [{threshold: 90%, award: chien-si-thi-dua-co-so}]",
                action: language.say(
                    "Thêm quy tắc cho danh hiệu, hình thức ấy, hoặc một quy tắc không ghi `award`.",
                    "Add a rule for it, or one without `award`.",
                ),
                basis: None,
            },
            Self::AnsweredTwice => Explanation {
                what: language.say(
                    "Hai câu trả lời của cấp trên về một trường hợp",
                    "Two answers of the level above on one",
                ),
                why: language.say(
                    "Báo cáo, chương trình, thông báo đi theo câu trả lời: một người không thể vừa được khen vừa không được khen.",
                    "Reports, programmes and notices follow the answer: nobody is granted and refused at once.",
                ),
                example: "outcomes: [{result: da-khen, …}, {result: khong-khen, …}]",
                action: language.say(
                    "Ghi `awardees` cho từng dòng; nhiều nhất một dòng không ghi, cho những người còn lại.",
                    "Give each row its `awardees`; one at most goes without, for all others.",
                ),
                basis: None,
            },
            Self::CitesItself => Explanation {
                what: language.say("Văn bản viện dẫn chính nó", "A paper that cites itself"),
                why: language.say(
                    "Văn bản chỉ dựa vào văn bản khác; số của chính nó chưa có khi nó được viết.",
                    "A paper stands on others only; its own number is not there while it is written.",
                ),
                example: "- {id: thong-bao, cites: [thong-bao]}",
                action: language.say(
                    "Ghi mã của văn bản được viện dẫn, hoặc bỏ mã này.",
                    "Write the id of the paper that is meant, or delete this one.",
                ),
                basis: None,
            },
            Self::IssuedBefore => Explanation {
                what: language.say(
                    "Văn bản đã ban hành có ngày sớm hơn văn bản mà nó dựa vào",
                    "An issued paper is older than the one it stands on",
                ),
                why: language.say(
                    "Thay quyết định sau khi đã chi thì danh sách chi cũ viện dẫn một quyết định không còn hiệu lực.",
                    "When a decision is replaced after it was paid, the old list of payments cites a decision that is no longer in force.",
                ),
                example: "thidua replace quyet-dinh--so-ket --date 28/6/2025",
                action: language.say(
                    "Bỏ hoặc thay văn bản kia, hoặc ghi lý do.",
                    "Drop or replace the other paper, or say why.",
                ),
                basis: None,
            },
            Self::PaperOfAnother => Explanation {
                what: language.say(
                    "Dự thảo của cơ quan khác không lấy số ở đây",
                    "A draft for another body gets no number here",
                ),
                why: language.say(
                    "Sở soạn dự thảo quyết định để Chủ tịch UBND tỉnh ký; số, ngày và sổ văn bản đi là của UBND tỉnh.",
                    "A department drafts the decision that the province's chairman signs; number, day and register are the province's.",
                ),
                example: "thidua issue quyet-dinh--tinh",
                action: language.say(
                    "Gửi dự thảo kèm tờ trình; có quyết định rồi thì ghi vào `outcomes` của tờ trình.",
                    "Send the draft with the submission; once it is decided, write it under `outcomes` of the submission.",
                ),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 15.", "Decree 30/2020, Article 15.")),
            },
            Self::NoSheetPerGuest => Explanation {
                what: language.say(
                    "Loại văn bản không chia mỗi nơi một tờ được",
                    "A kind of paper without a sheet for each guest",
                ),
                why: language.say(
                    "Mỗi tờ là cả văn bản, có phần đầu và tên loại ở giữa; công văn, biên bản, danh sách không in như vậy.",
                    "Each sheet is a whole paper with its heading and its name in the middle; letters, minutes and lists are not printed so.",
                ),
                example: "kind: cong-van-don-doc, sheet_per_guest: true",
                action: language.say("Bỏ `sheet_per_guest`.", "Drop `sheet_per_guest`."),
                basis: None,
            },
            Self::CopyOfAnotherKind => Explanation {
                what: language.say(
                    "Bản sao lập từ loại văn bản không đúng",
                    "A copy made from another kind of paper",
                ),
                why: language.say(
                    "Sao lục là bản sao của bản sao y mà cơ quan nhận được; từ bản gốc, bản chính thì lập sao y.",
                    "This form repeats a certified copy that the office received; of the original itself a certified copy is made.",
                ),
                example: "kind: sao-luc, copy_of: quyet-dinh",
                action: language.say(
                    "Sửa `copy_of`, hoặc đổi `kind` thành `sao-y`.",
                    "Mend `copy_of`, or make it `kind: sao-y`.",
                ),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 25", "Decree 30/2020/ND-CP, Article 25")),
            },
            Self::BasisMisquoted => Explanation {
                what: language.say("Căn cứ sai số hoặc sai ngày", "A basis with another number or day"),
                why: language.say("Văn bản cùng tên đã biết có số, ngày khác; người đọc tra không ra văn bản này.", "A document of that name is known with another number or day; nobody will find this one."),
                example: "Luật Thi đua, khen thưởng ngày 16/6/2022 → 15/6/2022",
                action: language.say("Đối chiếu với văn bản gốc rồi sửa.", "Compare it with the original and correct it."),
                basis: None,
            },
            Self::TargetWithoutResult => Explanation {
                what: language.say("Đơn vị báo cáo thiếu một chỉ tiêu đã đăng ký", "A report without one of the targets that were registered"),
                why: language.say("Số kế hoạch tính chỉ tiêu ấy, số thực hiện thì không: cả phường thành chưa đạt vì một ô bỏ trống.", "The plan's total has the target and the result has not: all units fall short for one cell left empty."),
                example: "targets: {bao-hiem: 55}, results: {tong-ket: {}}",
                action: language.say("Hỏi lại đơn vị, ghi con số, kể cả 0.", "Ask the unit and write the figure, even 0."),
                basis: None,
            },
            Self::NumberOfOtherYear => Explanation {
                what: language.say("Năm trong số ký hiệu khác năm ban hành", "A number whose year is not that of its day"),
                why: language.say("Văn bản quy phạm pháp luật đánh số theo năm ban hành; hai năm khác nhau thì số hoặc ngày gõ sai.", "Documents of law are numbered by the year of their day; of two years one was mistyped."),
                example: "152/2024/NĐ-CP, 2025-06-14 → 152/2025/NĐ-CP",
                action: language.say("Đối chiếu với văn bản gốc rồi sửa.", "Compare it with the original and correct it."),
                basis: None,
            },
            Self::AchievementUnfinished => Explanation {
                what: language.say("Thành tích tính đến sau ngày quyết định", "An achievement that lasts beyond its decision"),
                why: language.say("Khen cho việc chưa xong thì khó giải thích khi có người hỏi.", "An award for what is not done is hard to explain when somebody asks."),
                example: "to: 2025-12-31, quyết định ngày 26/12/2025",
                action: language.say("Sửa ngày sai.", "Correct the day that is wrong."),
                basis: None,
            },
            Self::EarlierIsLater => Explanation {
                what: language.say("Khen thưởng đã có lại sau đợt xét", "An earlier award that is later than the review"),
                why: language.say("Thành tích đã có phải có trước khi xét; ngày sau đợt xét là gõ nhầm.", "An earlier award is there before the review; a later day is a slip."),
                example: "year: 2026 trong đợt năm 2025",
                action: language.say("Sửa năm hoặc ngày.", "Correct the year or the day."),
                basis: None,
            },
            Self::SourceOfTwo => Explanation {
                what: language.say("Một văn bản viện dẫn với hai số hoặc hai ngày", "One document with two numbers or days"),
                why: language.say("Tờ trình và quyết định của cùng đợt viện dẫn khác nhau thì một trong hai là sai.", "Where a submission and a decision cite it otherwise, one of them is wrong."),
                example: "Kế hoạch số 03/KH-UBND → 04/KH-UBND ngày 03/01/2025",
                action: language.say("Đối chiếu với văn bản gốc rồi sửa.", "Compare it with the original and correct it."),
                basis: None,
            },
            Self::ContentCorrected => Explanation {
                what: language.say("Đính chính nội dung bằng công văn", "Content corrected by a letter"),
                why: language.say("Văn bản sai nội dung phải được sửa đổi, thay thế bằng văn bản có hình thức tương đương; kho bạc không chi theo công văn.", "What is wrong in content is amended or replaced by a paper of the same form; nobody pays on a letter."),
                example: "printed: 710.000 đồng, right: 810.000 đồng",
                action: language.say("Ban hành quyết định sửa đổi hoặc thay thế.", "Issue a decision that amends or replaces it."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3", "Decree 30/2020/ND-CP, Article 18.3")),
            },
            Self::TitleOtherwise => Explanation {
                what: language.say("Danh hiệu ghi ở mục hình thức, hoặc ngược lại", "A title among the forms of award, or a form among the titles"),
                why: language.say("Báo cáo thành tích có hai mục; danh hiệu ghi nhầm mục thì mục kia in “Chưa có”.", "The report has two lists; a title in the wrong one leaves the other saying that there is none."),
                example: "{year: 2024, award: Chiến sĩ thi đua cơ sở}",
                action: language.say("Thêm hoặc bỏ `title: true`.", "Add or drop `title: true`."),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 9 và Điều 19", "Law 06/2022/QH15, Articles 9 and 19")),
            },
            Self::CorrectedToSame => Explanation {
                what: language.say("Đính chính không đổi gì", "A correction that changes nothing"),
                why: language.say("Công văn ghi chữ sai và chữ đúng như nhau thì không ai biết sửa gì.", "Nobody knows what to correct where both are the same."),
                example: "printed: Bà Lý Thị Mẫu, right: Bà Lý Thị Mẫu",
                action: language.say("Sửa `printed` hoặc `right`.", "Correct `printed` or `right`."),
                basis: None,
            },
            Self::AwardedForOneTime => Explanation {
                what: language.say("Hai lần khen cho cùng thời gian", "Two awards for one time"),
                why: language.say("Một hình thức khen thưởng không tặng nhiều lần cho một thành tích.", "One achievement is not awarded again."),
                example: "from: 2025-01-15, to: 2025-06-15; from: 2025-01-15, to: 2025-12-05",
                action: language.say("Sửa `from`, `to`, hoặc xem lại đề nghị.", "Correct `from` and `to`, or think the proposal over."),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5", "Law 06/2022/QH15, Article 5")),
            },
            Self::DecidedByTwo => Explanation {
                what: language.say("Hai quyết định của một cấp về cùng trường hợp", "Two decisions of one level on the same"),
                why: language.say("Chương trình, báo cáo chỉ in được một số quyết định cho mỗi người; quyết định kia mất.", "Programme and report name one decision for each; the other is lost."),
                example: "decisions: [{number: 4001/QĐ-UBND, …}, {number: 4002/QĐ-UBND, …}]",
                action: language.say("Ghi `awardees` cho từng quyết định.", "Give each decision its `awardees`."),
                basis: None,
            },
            Self::RepealedInWords => Explanation {
                what: language.say("Văn bản hết hiệu lực trong lời văn", "A repealed document within words"),
                why: language.say("Trích văn bản đã hết hiệu lực làm người đọc hiểu sai căn cứ.", "Citing what is repealed tells readers of a basis that is none."),
                example: "Thực hiện Nghị định số 91/2017/NĐ-CP, trong báo cáo năm 2025",
                action: language.say("Thay bằng văn bản đang có hiệu lực.", "Put what is in force in its place."),
                basis: None,
            },
        }
    }
}
