//! What `thidua explain` says of these faults.
//!
//! Long because each fault is explained in eight sentences, four in each language, side by side.

use super::ProcedureCode;
use crate::diagnostic::{Explanation, Language};

impl ProcedureCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::ReminderTooLong => Explanation {
                what: language.say("Công văn đôn đốc cho nhiều ngày hơn còn lại", "A reminder that leaves more days than there are"),
                why: language.say("Đơn vị gửi đúng hạn mà báo cáo đã lập xong từ trước thì số liệu của đơn vị không vào báo cáo.", "A unit that answers in time would be too late for the report."),
                example: "reminder_days: 40",
                action: language.say("Giảm `reminder_days`, hoặc để ngày báo cáo muộn hơn.", "Lessen `reminder_days`, or date the report later."),
                basis: None,
            },
            Self::DaysSaidOtherwise => Explanation {
                what: language.say("Lời kết luận nói thời hạn khác `opinion_days`", "The conclusion says other days than `opinion_days`"),
                why: language.say("Biên bản in lời của kết luận, thông báo và tờ trình in `opinion_days`: hai văn bản của một hồ sơ nói hai thời hạn.", "Minutes print the words, notice and submission print `opinion_days`: two papers of one dossier say two things."),
                example: "opinion_days: 2",
                action: language.say("Sửa lời trong `conclusion`, hoặc sửa `opinion_days`.", "Mend the words of `conclusion`, or `opinion_days`."),
                basis: None,
            },
            Self::OwnDecision => Explanation {
                what: language.say("Ghi quyết định của chính cơ quan vào `decisions`", "The office's own decision among those of higher levels"),
                why: language.say("Quyết định của cơ quan lấy số khi ban hành; ghi trước một số vào `decisions` thì chương trình trao thưởng in số ấy, còn quyết định mang số khác.", "It gets its number when it is issued; a number written down before is printed on the programme, and the decision has another."),
                example: "decided_by: chu-tich-ubnd-xa",
                action: language.say("Bỏ mục này khỏi `decisions`.", "Drop the entry from `decisions`."),
                basis: None,
            },
            Self::DecisionOnNobody => Explanation {
                what: language.say("Quyết định của cấp không được trình ai", "A decision of a level to which nobody was proposed"),
                why: language.say("Quyết định ấy không khớp với ai trong danh sách, nên không văn bản nào in nó; phần nhiều là ghi nhầm cấp.", "It fits nobody of the list, so that no paper prints it; mostly the level is a slip."),
                example: "decided_by: chu-tich-ubnd-huyen",
                action: language.say("Sửa `decided_by`.", "Mend `decided_by`."),
                basis: None,
            },
            Self::DeciderMisnamed => Explanation {
                what: language.say("Tên người quyết định không phải người đứng đầu cơ quan", "A decider who is not the head of the office"),
                why: language.say("Quyết định in tên ấy ở hình thức khen, mà ký là người đứng đầu cơ quan: hai tên khác nhau trên một văn bản.", "The decision prints that name for the award and is signed by the head: two names on one paper."),
                example: "decided_by: Chủ tịch UBND xã",
                action: language.say("Sửa `decided_by` trong `award_forms`.", "Mend `decided_by` in `award_forms`."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6", "Decree 30/2020, Annex I, part I, II.6")),
            },
            Self::DeciderVague => Explanation {
                what: language.say("Người quyết định chỉ nói bằng cấp", "A decider named by the level only"),
                why: language.say("“cấp tỉnh”, “cấp xã” là chữ của luật; văn bản của một cơ quan ghi tên cơ quan.", "The law speaks of levels; the paper of an office names an office."),
                example: "decided_by: Chủ tịch UBND cấp tỉnh",
                action: language.say("Ghi tên cơ quan.", "Write the name of the office."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6", "Decree 30/2020, Annex I, part I, II.6")),
            },
            Self::AddressedElsewhere => Explanation {
                what: language.say("Tờ trình gửi nơi không quyết định", "A submission to someone who does not decide"),
                why: language.say("Tờ trình gửi người có thẩm quyền quyết định; gửi nơi khác thì không ai xét.", "A submission goes to who decides; elsewhere nobody looks at it."),
                example: "addressees: [Chủ tịch Ủy ban nhân dân phường Mẫu]",
                action: language.say("Sửa `addressees`, hoặc ghi `through`.", "Mend `addressees`, or say the level in `through`."),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 83", "Law 06/2022/QH15 on emulation and commendation, Article 83")),
            },
            Self::DistrictGone => Explanation {
                what: language.say("Gửi cơ quan cấp huyện sau khi cấp huyện kết thúc", "A paper to a body of a district after districts ended"),
                why: language.say("Từ 01/7/2025 không còn cấp huyện; văn bản gửi đi không có nơi nhận.", "Since 1 July 2025 there are no districts; nobody would receive the paper."),
                example: "{to: UBND thị xã Mẫu, purpose: b/c}",
                action: language.say("Sửa nơi nhận.", "Mend where it goes."),
                basis: Some(language.say("Luật Tổ chức chính quyền địa phương 72/2025/QH15", "Law 72/2025/QH15 on local government")),
            },
            Self::BasisTwice => Explanation {
                what: language.say("Căn cứ in hai lần", "A basis printed twice"),
                why: language.say("Chương trình tự in luật, nghị định, thông tư của ngày quyết định; ghi thêm trong `bases` thì văn bản có hai dòng giống nhau.", "The program prints the laws, decrees and circulars of the day itself; written down again they stand there twice."),
                example: "bases: [{kind: Luật, date: 2022-06-15, subject: Luật Thi đua, khen thưởng}]",
                action: language.say("Bỏ dòng ấy khỏi `bases`.", "Drop it from `bases`."),
                basis: None,
            },
            Self::TellerNoMember => Explanation {
                what: language.say("Người kiểm phiếu không phải thành viên", "A teller who is no member"),
                why: language.say("Phiếu kín do thành viên bầu, thành viên kiểm; người ngoài kiểm phiếu là điều đầu tiên đơn thư hỏi.", "Members vote and members count; a stranger at the ballots is the first thing that a complaint asks about."),
                example: "tellers: [Bà Nguyễn Thị An]",
                action: language.say("Sửa `tellers`.", "Mend `tellers`."),
                basis: None,
            },
            Self::JudgesOwnAward => Explanation {
                what: language.say("Thành viên được xét khen trong chính cuộc họp ấy", "A member who is voted on in the same meeting"),
                why: language.say("Luật cho phép khen thành viên Hội đồng, nhưng người ấy không quyết định về mình; biên bản không nói thì kết quả bị hỏi lại.", "A member may be awarded, but does not decide on himself; where minutes do not say so, the result is questioned."),
                example: "members: [{name: Nguyễn Thị An, ...}]",
                action: language.say("Ghi rõ trong biên bản, hoặc thay người kiểm phiếu.", "Say it in the minutes, or take another teller."),
                basis: None,
            },
            Self::LowThreshold => Explanation {
                what: language.say("Tỷ lệ đạt không quá nửa", "A rule of half the votes or less"),
                why: language.say("Hội đồng làm việc theo đa số; với 44% thì người bị số đông phản đối vẫn được khen.", "Councils decide by majority; with 44% someone whom most are against would be awarded."),
                example: "threshold_percent: 44",
                action: language.say("Xem quy chế của Hội đồng, sửa tỷ lệ.", "Look at the council's rules and mend the share."),
                basis: None,
            },
            Self::NotInCapitals => Explanation {
                what: language.say("Tên cơ quan, ký hiệu, chức vụ người ký chưa viết hoa, đủ chữ, đủ dấu", "A name, a symbol or a position at the head or the foot of papers without its capitals, words or marks"),
                why: language.say("Tên cơ quan ban hành, ký hiệu, quyền hạn và chức vụ của người ký trình bày bằng chữ in hoa; chương trình in đúng như đã ghi. Tên ở đầu văn bản có dấu như tên đầy đủ; sau TM. viết đủ tên tập thể.", "The name of the body, the symbol, and the authority and office of who signs are printed in capitals; the program prints what was written. The heading has the marks of the full name; behind TM. the collective is written in full."),
                example: "position: Chủ tịch",
                action: language.say("Viết in hoa trong tệp cơ quan.", "Write it in capitals in the office's file."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7", "Decree 30/2020, Annex I, part I, II.7")),
            },
            Self::NothingSubmitted => Explanation {
                what: language.say("Quyết định khen thưởng không có tờ trình", "A decision on awards without a submission"),
                why: language.say(
                    "Điều 84 đòi hồ sơ có tờ trình, báo cáo thành tích, biên bản; quyết định về người không có trong hồ sơ thì bị hủy theo Điều 93.",
                    "Article 84 wants a submission, reports and minutes; a decision on someone who is not in the dossier is cancelled under Article 93.",
                ),
                example: "kind: quyet-dinh-khen-thuong",
                action: language.say("Thêm tờ trình vào papers.yaml.", "Add the submission to papers.yaml."),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84 khoản 2",
                    "Law 06/2022/QH15 on emulation and commendation, Article 84(2)",
                )),
            },
            Self::GroundUnsaid => Explanation {
                what: language.say("Chưa nói đề nghị theo điểm nào của khoản", "A proposal without the point of its clause"),
                why: language.say(
                    "Khoản 1 và khoản 3 Điều 74 mỗi khoản có bốn, năm trường hợp khác nhau; tờ trình theo mẫu dẫn đến điểm, khoản, điều. Không có điểm thì Sở Nội vụ hỏi lại: đạt trường hợp nào?",
                    "Clauses 1 and 3 of Article 74 offer four or five different cases each; the model of a submission cites the point, clause and article. Without the point the appraiser asks which case it is.",
                ),
                example: "award: bang-khen, decided_by: chu-tich-ubnd-tinh",
                action: language.say(
                    "Ghi `ground` ở từng trường hợp: thành tích trong phong trào là `a`.",
                    "Write `ground` for each: achievements in a movement are `a`.",
                ),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 74", "Law 06/2022/QH15 on emulation and commendation, Article 74")),
            },
            Self::GroundUnknown => Explanation {
                what: language.say("Khoản của luật không có điểm ấy", "A point that the clause does not have"),
                why: language.say(
                    "Tờ trình dẫn một điểm không có trong luật thì căn cứ sai.",
                    "A submission that cites a point which the law does not have stands on nothing.",
                ),
                example: "ground: đ",
                action: language.say(
                    "Xem lại Điều 74, sửa `ground`; khoản không chia điểm thì bỏ khóa này.",
                    "Look at Article 74 and correct `ground`; drop it where the clause has no points.",
                ),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 74", "Law 06/2022/QH15 on emulation and commendation, Article 74")),
            },
            Self::MovementOfOwn => Explanation {
                what: language.say("Đề nghị khen trong phong trào mà cấp ấy không phát động", "Proposed for a movement that the level did not launch"),
                why: language.say(
                    "Cá nhân được Bằng khen theo điểm a khoản 1 Điều 74 là người xuất sắc trong phong trào do bộ, ngành, tỉnh phát động. Phong trào của cơ quan phải là việc thực hiện kế hoạch của cấp ấy.",
                    "A person gets a certificate of merit on point a of clause 1, Article 74, for a movement launched by the ministry or province. A movement of the office has to carry out that level's plan.",
                ),
                example: "ground: a",
                action: language.say(
                    "Ghi kế hoạch của cấp trên vào `plan.bases` với `verb: Thực hiện`; không có thì chọn điểm khác.",
                    "Write the higher level's plan into `plan.bases` as one that is carried out (key `verb`), or choose another point.",
                ),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 74 khoản 1 điểm a", "Law 06/2022/QH15 on emulation and commendation, Article 74(1)(a)")),
            },
            Self::InvitedUndecided => Explanation {
                what: language.say("Mời người được khen khi chưa có quyết định", "Awardees invited before there is a decision"),
                why: language.say(
                    "Chỉ người có thẩm quyền quyết định khen thưởng. Giấy mời ghi “được khen thưởng”, hay chương trình có tên từng người, gửi đi trước quyết định là công bố điều chưa ai quyết định.",
                    "Only the decider decides. An invitation that says they are awarded, or a programme with their names, sent out before the decision announces what nobody has decided.",
                ),
                example: "invited: [Các tập thể, cá nhân được khen thưởng]",
                action: language.say(
                    "Gửi giấy mời sau quyết định, hoặc dùng `awardees_invited: true` và để chương trình sau quyết định.",
                    "Send the invitation after the decision, or use `awardees_invited: true` and date the programme after it.",
                ),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 80 và Điều 90", "Law 06/2022/QH15 on emulation and commendation, Articles 80 and 90")),
            },
            Self::AwardsWait => Explanation {
                what: language.say("Có khen thưởng chưa trao được tại hội nghị", "Awards that cannot be handed over at the conference"),
                why: language.say(
                    "Chương trình đưa cho khách chỉ có những trường hợp đã có quyết định. Trường hợp cấp trên chưa quyết định không được in ra, kể cả ở dạng ghi chú.",
                    "The programme that guests read has only what is decided. What the level above has not decided is not printed, not even as a note.",
                ),
                example: "decided_by: chu-tich-ubnd-tinh",
                action: language.say(
                    "Có quyết định thì ghi vào `decisions` hoặc `outcomes` rồi lập lại.",
                    "Once it is decided, write it into `decisions` or `outcomes` and build again.",
                ),
                basis: Some(language.say("Nghị định 98/2023/NĐ-CP, Điều 25 và Điều 26", "Decree 98/2023, Articles 25 and 26")),
            },
            Self::NoticeOfOneReview => Explanation {
                what: language.say("Đợt này chưa công khai kết quả, đợt khác có", "One review made public and another not"),
                why: language.say(
                    "Khen thưởng phải công khai; thanh tra sẽ hỏi vì sao một đợt có thông báo mà đợt kia không.",
                    "Awards are considered openly; an inspector asks why one wave has a notice and the other has none.",
                ),
                example: "kind: thong-bao-ket-qua, review: so-ket",
                action: language.say(
                    "Thêm thông báo của đợt này.",
                    "Add the notice of this review.",
                ),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5", "Law 06/2022/QH15 on emulation and commendation, Article 5")),
            },
            Self::NoticeNotEnclosed => Explanation {
                what: language.say("Hồ sơ thiếu thông báo mà tờ trình viện dẫn", "A dossier without the notice that the submission cites"),
                why: language.say(
                    "Tờ trình nói kết quả đã công khai tại thông báo nào thì người thẩm định phải thấy thông báo ấy trong hồ sơ.",
                    "Where a submission says that its result was made public, the appraiser has to find the notice in the dossier.",
                ),
                example: "contents: [to-trinh, bien-ban]",
                action: language.say(
                    "Thêm mã của thông báo vào `contents`.",
                    "Add the notice's id to `contents`.",
                ),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5 và Điều 84", "Law 06/2022/QH15 on emulation and commendation, Articles 5 and 84")),
            },
            Self::BallotsOfList => Explanation {
                what: language.say("Phiếu từng trường hợp, kết quả chung cả danh sách", "Ballots on each case, one result for the list"),
                why: language.say(
                    "Phiếu bầu, biên bản kiểm phiếu ghi từng trường hợp; biên bản họp ghi một kết quả chung: hồ sơ có hai cách bỏ phiếu.",
                    "Ballot and count go case by case, the minutes tell of one vote on all: a file with two ways of voting.",
                ),
                example: "method: phieu-kin, list_vote: {agree: 9}",
                action: language.say("Ghi `votes` cho từng trường hợp.", "Write `votes` for each case."),
                basis: None,
            },
            Self::DueSaidOtherwise => Explanation {
                what: language.say("Hạn trong lời kế hoạch khác hạn trong khóa", "Another day in the plan's words than in the key"),
                why: language.say(
                    "Đơn vị gửi đúng hạn của kế hoạch mà công văn đôn đốc, báo cáo ghi là gửi chậm.",
                    "Units that kept the plan's day are named late by reminder and report.",
                ),
                example: "task: …chậm nhất ngày 15/6/2025; reports_due: 2025-06-13",
                action: language.say("Sửa một trong hai ngày.", "Correct one of the days."),
                basis: None,
            },
            Self::DecisionOfOther => Explanation {
                what: language.say("Quyết định mang ký hiệu của cơ quan khác", "A decision with the symbol of another body"),
                why: language.say(
                    "Chương trình, báo cáo in số này là của Chủ tịch; sở không khen thay Chủ tịch.",
                    "Programme and report print the number as the chairman's; a department does not award for him.",
                ),
                example: "decided_by: chu-tich-ubnd-tinh, number: 4001/QĐ-SNV",
                action: language.say("Sửa `number` hoặc `decided_by`.", "Correct `number` or `decided_by`."),
                basis: None,
            },
            Self::SeatedOtherwise => Explanation {
                what: language.say("Người ký có chức danh khác trong biên bản họp", "A signer with another seat in the minutes"),
                why: language.say(
                    "Biên bản và tờ trình cùng một hồ sơ; ủy viên không ký với chức danh Phó Chủ tịch Hội đồng.",
                    "Minutes and submission lie in one dossier; a member does not sign as vice chairman.",
                ),
                example: "position: PHÓ CHỦ TỊCH HỘI ĐỒNG; role: Ủy viên",
                action: language.say("Sửa chức danh của người ký hoặc thành viên của cuộc họp.", "Correct the signatory's posts or the member of the meeting."),
                basis: None,
            },
            Self::BallotsUncounted => Explanation {
                what: language.say("Bỏ phiếu kín mà không có người kiểm phiếu", "A secret ballot that nobody counted"),
                why: language.say("Biên bản ghi kết quả bỏ phiếu mà để trống Tổ kiểm phiếu thì không chứng minh được kết quả ấy.", "Minutes with the result of a ballot and no tellers prove nothing."),
                example: "method: phieu-kin, votes: …",
                action: language.say("Ghi `tellers` và `count`.", "Write `tellers` and `count`."),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84 khoản 2", "Law 06/2022/QH15 on emulation and commendation, Article 84.2")),
            },
            Self::AsksOneself => Explanation {
                what: language.say("Người ký tờ trình cũng là người ký quyết định", "Who signs the submission decides on it"),
                why: language.say("Một người tự đề nghị với mình; Phó Chủ tịch Hội đồng ký thay thì tờ trình mới có người gửi, người nhận.", "Nobody asks himself; the vice chairman signs for the council."),
                example: "signatory: chu-tich-hoi-dong",
                action: language.say("Để người khác ký tờ trình.", "Let someone else sign the submission."),
                basis: None,
            },
            Self::BallotsByHands => Explanation {
                what: language.say(
                    "Phiếu bầu, kiểm phiếu ở đợt biểu quyết giơ tay",
                    "Ballots where the council voted by raised hands",
                ),
                why: language.say(
                    "Giơ tay thì không có phiếu để phát, thu, kiểm; hồ sơ có cả hai cách là hồ sơ tự mâu thuẫn.",
                    "Raised hands leave no ballots to hand out, take back or count; a file with both contradicts itself.",
                ),
                example: "method: bieu-quyet, kind: bien-ban-kiem-phieu",
                action: language.say(
                    "Bỏ văn bản hoặc khóa `count`; nếu Hội đồng bỏ phiếu kín thì ghi `method: phieu-kin`.",
                    "Drop the paper or the key `count`; if the council voted by ballot, write `method: phieu-kin`.",
                ),
                basis: None,
            },
            Self::VotesAgainstCount => Explanation {
                what: language.say(
                    "Kết quả từng trường hợp không khớp kết quả kiểm phiếu",
                    "Votes on one that are not those of the count",
                ),
                why: language.say(
                    "Mỗi phiếu thu về là một ý kiến về từng trường hợp, hoặc không hợp lệ ở dòng đó: cộng lại phải bằng số phiếu thu về.",
                    "Each ballot says yes or no to each, or is void in that line: together they are the ballots returned.",
                ),
                example: "count: {issued: 8, returned: 8, valid: 8}, votes: [{agree: 7}]",
                action: language.say(
                    "Sửa `votes` hoặc `count` theo biên bản kiểm phiếu.",
                    "Correct `votes` or `count` by the tellers' minutes.",
                ),
                basis: None,
            },
            Self::HoursOutOfOrder => Explanation {
                what: language.say("Giờ của cuộc họp, của chương trình ngược thứ tự", "Hours of a meeting or a programme in the wrong order"),
                why: language.say(
                    "Cuộc họp không thể kết thúc trước khi bắt đầu, phiếu không thể kiểm trước khi họp.",
                    "A meeting cannot end before it begins, nor ballots be counted before it.",
                ),
                example: "start: 14 giờ 00, end: 11 giờ 15",
                action: language.say("Sửa lại một trong hai giờ.", "Correct one of the hours."),
                basis: None,
            },
            Self::SignatureDisagrees => Explanation {
                what: language.say(
                    "Quyền hạn ký không khớp thẩm quyền ban hành",
                    "A signature that does not go with who decides",
                ),
                why: language.say(
                    "TM. là thay mặt tập thể; việc thuộc quyền người đứng đầu thì ký đúng chức danh, hoặc KT., TL., TUQ., Q. trước chức danh ấy. Ký sai thẩm quyền thì văn bản bị trả lại.",
                    "TM. speaks for a collective; what is the head's own power is signed with the head's title, or KT., TL., TUQ., Q. before it. Signed by the wrong power, a paper is sent back.",
                ),
                example: language.say(
                    "Quyết định của Chủ tịch, ký TM. ỦY BAN NHÂN DÂN",
                    "a decision of the chairman, signed TM. for the committee",
                ),
                action: language.say(
                    "Chọn `signatory` khác, hoặc sửa `authority`, `position` của người ký.",
                    "Choose another `signatory`, or correct `authority` and `position`.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần I, mục II.7",
                    "Decree 30/2020/ND-CP, article 13; Annex I, part I, II.7",
                )),
            },
            Self::NoticeTooShort => Explanation {
                what: language.say(
                    "Quyết định ra trước khi hết hạn nhận ý kiến",
                    "A decision before the days for opinions are over",
                ),
                why: language.say(
                    "Thông báo đã hẹn nhận ý kiến trong một số ngày làm việc; quyết định sớm hơn thì việc công khai không còn nghĩa.",
                    "The notice asks for opinions within some working days; a decision before their end makes it void.",
                ),
                example: "opinion_days: 5 (25/6/2025), quyet-dinh: 27/6/2025",
                action: language.say(
                    "Lùi ngày quyết định, ra thông báo sớm hơn, hoặc sửa `opinion_days`.",
                    "Decide later, give notice earlier, or correct `opinion_days`.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 5 (công khai)",
                    "Law on Emulation and Commendation, article 5",
                )),
            },
            Self::ThroughUnnamed => Explanation {
                what: language.say(
                    "Chưa khai tên của người mà tờ trình đi qua",
                    "Nothing says the name of whom a submission goes by",
                ),
                why: language.say(
                    "Tờ trình đề nghị người ấy xem xét, trình tiếp; không có tên thì câu ấy mất đi mà không ai thấy.",
                    "The submission asks them to pass it on; without a name that sentence would be lost and nobody would see it.",
                ),
                example: "through: chu-tich-ubnd-tinh",
                action: language.say(
                    "Thêm tên vào `award_forms`, hoặc khai cơ quan ấy trong `bodies`.",
                    "Say the name under `award_forms`, or list that body under `bodies`.",
                ),
                basis: None,
            },
            Self::DeciderUnnamed => Explanation {
                what: language.say(
                    "Chưa khai tên của người quyết định",
                    "Nothing says the name of who decides",
                ),
                why: language.say(
                    "Văn bản gọi tên một cơ quan thật; không in chữ chung như “cấp xã”, “cấp tỉnh” thay cho tên.",
                    "A paper names a real office; general words never stand for it.",
                ),
                example: "award_forms: [{form: bang-khen, decided_by: Chủ tịch UBND tỉnh, decider: chu-tich-ubnd-tinh}]",
                action: language.say(
                    "Thêm dòng vào `award_forms`; của cơ quan mình thì khai `head` và `decider` trong tệp cơ quan.",
                    "Add a row to `award_forms`; for one's own office give `head` and `decider` in its file.",
                ),
                basis: None,
            },
            Self::DossierLacks => Explanation {
                what: language.say("Hồ sơ thiếu văn bản", "A dossier that lacks a paper"),
                why: language.say(
                    "Hồ sơ gồm tờ trình, báo cáo thành tích của từng trường hợp và biên bản xét; thiếu thì bị trả lại.",
                    "A dossier has the submission, a report for each, and the minutes; without one it is sent back.",
                ),
                example: "contents: [to-trinh--tong-ket--tinh, bien-ban--tong-ket]",
                action: language.say(
                    "Thêm văn bản còn thiếu vào `contents`.",
                    "Add what is missing to `contents`.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 84 khoản 1, khoản 2",
                    "Law on Emulation and Commendation, article 84 clauses 1 and 2",
                )),
            },
            Self::MinutesMissing => Explanation {
                what: language.say(
                    "Tờ trình không có biên bản xét khen thưởng đi kèm",
                    "A submission without minutes",
                ),
                why: language.say(
                    "Hồ sơ gồm tờ trình, báo cáo thành tích và biên bản xét; thiếu biên bản thì hồ sơ bị trả lại. Chỉ thủ tục đơn giản (đột xuất, cống hiến, niên hạn, đối ngoại) không cần.",
                    "A dossier is the submission, the reports and the minutes; without the minutes it is sent back. Only the simple procedure goes without.",
                ),
                example: "kind: bien-ban-hop",
                action: language.say(
                    "Thêm biên bản họp của đợt vào papers.yaml, hoặc ghi biên bản ấy ở `bases` của tờ trình.",
                    "Add the minutes of the review to papers.yaml, or name them in `bases` of the submission.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 84 khoản 1 điểm c, khoản 2 điểm c; Điều 85",
                    "Law on Emulation and Commendation, article 84 clause 1 point c, clause 2 point c; article 85",
                )),
            },
            Self::ReportsMissing => Explanation {
                what: language.say(
                    "Tờ trình chưa có báo cáo thành tích kèm theo",
                    "A submission without reports on achievements",
                ),
                why: language.say(
                    "Người trình, người quyết định phải có báo cáo thành tích trong tay; chương trình không thấy báo cáo nào trong hồ sơ.",
                    "Whoever proposes or decides needs the reports; the program sees none in the dossier.",
                ),
                example: "report_received: 2025-06-20",
                action: language.say(
                    "Lập báo cáo thành tích, hoặc ghi `report_received` ở người đã nộp.",
                    "Make the reports, or give `report_received` to whoever has handed one in.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 84 khoản 1 điểm b, khoản 2 điểm b",
                    "Law on Emulation and Commendation, article 84 clause 1 point b, clause 2 point b",
                )),
            },
            Self::SubmissionIncomplete => Explanation {
                what: language.say(
                    "Ban hành tờ trình khi thiếu báo cáo thành tích",
                    "Issuing a submission while reports on achievements are missing",
                ),
                why: language.say(
                    "Hồ sơ đề nghị khen thưởng phải có báo cáo thành tích; thiếu thì cơ quan nhận trả lại. Dự thảo vẫn lập được.",
                    "A proposal has to have the reports on achievements; without them it is sent back. A draft can still be made.",
                ),
                example: language.say(
                    "ban hành `to-trinh--so-ket--xa` khi một cá nhân chưa có báo cáo thành tích",
                    "issuing `to-trinh--so-ket--xa` while one person has no report on achievements",
                ),
                action: language.say(
                    "Lập báo cáo (loại `bao-cao-thanh-tich`), hoặc ghi `report_received` của người ấy khi đơn vị đã nộp.",
                    "Make the report (kind `bao-cao-thanh-tich`), or give that person's `report_received` once the unit has handed it in.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84",
                    "Law on emulation and commendation 06/2022/QH15, article 84",
                )),
            },
            Self::ThirdSignature => Explanation {
                what: language.say(
                    "Báo cáo thành tích có chữ ký thứ ba",
                    "A report on achievements with a third signature",
                ),
                why: language.say(
                    "Báo cáo thành tích có hai chỗ ký: người báo cáo (chương trình tự đặt theo cá nhân, tập thể, hộ) và thủ trưởng xác nhận.",
                    "A report on achievements has two signatures: of the one who reports, whom the program places, and of the head who confirms it.",
                ),
                example: "signers: [{title: XÁC NHẬN CỦA ỦY BAN NHÂN DÂN PHƯỜNG}, {title: THỦ TRƯỞNG ĐƠN VỊ}]",
                action: language.say(
                    "Để lại trong `signers` một người xác nhận.",
                    "Leave the one who confirms in `signers`.",
                ),
                basis: None,
            },
            Self::MinutesSignedByAnother => Explanation {
                what: language.say(
                    "Người ký biên bản không phải chủ trì, thư ký của cuộc họp",
                    "Minutes signed by another than presided or wrote them",
                ),
                why: language.say(
                    "Biên bản ghi ai chủ trì, ai là thư ký thì chính những người ấy ký; khác đi là biên bản tự mâu thuẫn.",
                    "Those whom the minutes say presided and wrote them sign them; otherwise they contradict themselves.",
                ),
                example: language.say(
                    "Chủ tịch Hội đồng ghi `absent`, Phó Chủ tịch chủ trì, mà `signatory` vẫn là Chủ tịch",
                    "the chairman is `absent`, the deputy presides, and `signatory` is still the chairman",
                ),
                action: language.say(
                    "Sửa `signatory`, `secretary` của biên bản, hoặc `chair`, `absent`, `secretary` của cuộc họp.",
                    "Correct `signatory` or `secretary` of the minutes, or `chair`, `absent` or `secretary` of the meeting.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9",
                    "Decree 30/2020/ND-CP, appendix III, model 1.9",
                )),
            },
            Self::ByOrderOfNoHead => Explanation {
                what: language.say("TL. trước chức danh không phải người đứng đầu đơn vị", "By order (TL.), before the title of no head of a unit"),
                why: language.say(
                    "Người đứng đầu cơ quan chỉ giao người đứng đầu đơn vị thuộc cơ quan ký thừa lệnh; công chức, chuyên viên ký thì bản sao, văn bản bị trả lại.",
                    "The head of an agency lets heads of its units sign by order; what a clerk signs so is sent back.",
                ),
                example: "authority: [{prefix: TL., of: CHỦ TỊCH}], position: CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ",
                action: language.say(
                    "Đổi người ký của văn bản.",
                    "Let another sign the paper.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 13 khoản 4",
                    "Decree 30/2020/ND-CP, Article 13.4",
                )),
            },
            Self::CountSignedByAnother => Explanation {
                what: language.say("Biên bản kiểm phiếu do người ngoài Tổ kiểm phiếu ký", "A count signed by another than the tellers"),
                why: language.say(
                    "Người kiểm phiếu chịu trách nhiệm về con số; thư ký cuộc họp ký biên bản họp, không ký biên bản kiểm phiếu.",
                    "Those who counted answer for the figures; the secretary signs the minutes, not the count.",
                ),
                example: "secretary: thu-ky, tellers: [Bà Vũ Thị Mẫu Nguyệt …, Ông Đặng Ví Dụ Thành …]",
                action: language.say(
                    "Thêm người kiểm phiếu vào `signatories` của office.yaml, ghi mã ấy ở `secretary`.",
                    "Add the teller to `signatories` of office.yaml, and name it as `secretary`.",
                ),
                basis: None,
            },
            Self::CommitteeUnnamed => Explanation {
                what: language.say("Văn bản của Ủy ban nhân dân không ký TM.", "A paper of the People's Committee without TM."),
                why: language.say(
                    "Ủy ban nhân dân làm việc theo chế độ tập thể: văn bản của Ủy ban do Chủ tịch, hoặc Phó Chủ tịch, ký thay mặt (TM.). Chức danh Chủ tịch đứng một mình là văn bản của riêng Chủ tịch.",
                    "A People's Committee decides together: its papers are signed on its behalf. The chairman's title alone makes a paper of the chairman.",
                ),
                example: "signatory: chu-tich   # {position: CHỦ TỊCH}, văn bản mở đầu bằng “Ủy ban nhân dân phường …”",
                action: language.say(
                    "Dùng người ký có `authority: [{prefix: TM., of: ỦY BAN NHÂN DÂN}]`.",
                    "Name a signatory with TM. in `authority`.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần I, mục II.7",
                    "Decree 30/2020, Article 13; Annex I, part I, section II.7",
                )),
            },
            Self::OneSignsTwice => Explanation {
                what: language.say("Một người ký hai chỗ", "One person signs twice"),
                why: language.say(
                    "Hai chữ ký là để hai người cùng chịu trách nhiệm; một người ký cả hai thì biên bản mất giá trị làm chứng.",
                    "Two signatures make two persons answer; signed twice by one, minutes are no proof.",
                ),
                example: "signatory: to-truong-kiem-phieu, secretary: thanh-vien-kiem-phieu   # cùng một tên",
                action: language.say(
                    "Ghi người ký thứ hai ở `secretary` (hoặc `signers`).",
                    "Name the second person as `secretary` (or in `signers`).",
                ),
                basis: None,
            },
            Self::ProposedByNobody => Explanation {
                what: language.say("Quyết định khen thưởng không có ai đề nghị", "A decision on awards that nobody proposed"),
                why: language.say(
                    "Hồ sơ khen thưởng có tờ trình của cơ quan đề nghị; quyết định nêu tờ trình ấy ở căn cứ cuối. Thiếu dòng này, người kiểm tra hỏi ngay ai đề nghị.",
                    "A dossier has a submission, and the decision names it as its last basis; without it an inspector asks who proposed the awards.",
                ),
                example: "quyet-dinh-khen-thuong của đợt `nam-2025`, papers.yaml không có to-trinh-khen-thuong của đợt ấy",
                action: language.say(
                    "Khai tờ trình trong papers.yaml cùng đợt, hoặc ghi vào `bases` của quyết định.",
                    "Enter the submission in papers.yaml under the same review, or in `bases` of the decision.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 84; Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2",
                    "Emulation and Awards Law 06/2022, Article 84; Decree 30/2020, Annex III, form 1.2",
                )),
            },
            Self::LevelPassedOver => Explanation {
                what: language.say("Tờ trình vượt cấp", "A submission past a level"),
                why: language.say(
                    "Khi còn cấp huyện (đến hết ngày 30/6/2025), cấp xã đề nghị lên tỉnh qua cấp huyện; trình thẳng thì hồ sơ bị trả về.",
                    "While there were districts (until 30 June 2025), communes proposed to the province by the district.",
                ),
                example: "decided_by: chu-tich-ubnd-tinh, date: 2025-06-26",
                action: language.say(
                    "Ghi `through: chu-tich-ubnd-huyen`; Kính gửi Chủ tịch UBND cấp huyện.",
                    "Write `through: chu-tich-ubnd-huyen` and address it to the head of the district.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 83",
                    "Law 06/2022/QH15 on Emulation and Commendation, Article 83",
                )),
            },
            Self::AsksNoReader => Explanation {
                what: language.say("Kiến nghị với nơi không nhận báo cáo", "A proposal to a body that does not get the report"),
                why: language.say(
                    "Kiến nghị mà nơi được kiến nghị không nhận được thì không ai trả lời.",
                    "What is proposed to who never reads it gets no answer.",
                ),
                example: "proposals: [Đề nghị Sở Nội vụ …], addressees: [UBND thị xã Mẫu]",
                action: language.say(
                    "Thêm nơi ấy vào Kính gửi hoặc Nơi nhận, hoặc chuyển kiến nghị tới cấp nhận báo cáo.",
                    "Let the report go there, or propose it to those who get the report.",
                ),
                basis: None,
            },
            Self::OpinionsUnsaid => Explanation {
                what: language.say("Tờ trình không nói kết quả nhận ý kiến", "A submission that is silent on what came of asking for opinions"),
                why: language.say(
                    "Thông báo đã hẹn nhận ý kiến; người duyệt cần biết đã có ý kiến hay chưa, đã giải quyết thế nào.",
                    "The notice asked for opinions; who decides needs to know whether there were any.",
                ),
                example: "opinion_days: 2",
                action: language.say(
                    "Hết thời hạn, ghi `opinion_result` trong tệp của đợt.",
                    "Write `opinion_result` once the days are over.",
                ),
                basis: None,
            },
            Self::OnTwoBallots => Explanation {
                what: language.say("Một trường hợp có tên trên hai phiếu bầu", "Someone on two ballots"),
                why: language.say(
                    "Bỏ phiếu hai lần về một trường hợp thì có hai kết quả, mà biên bản kiểm phiếu chỉ ghi một.",
                    "Voted on twice, someone has two results, and the count has room for one.",
                ),
                example: "kind: phieu-bau; kind: phieu-bau, decided_by: chu-tich-ubnd-tinh",
                action: language.say(
                    "Bỏ một phiếu, hoặc ghi `decided_by` khác nhau cho từng phiếu.",
                    "Drop a ballot, or give each a `decided_by` of its own.",
                ),
                basis: None,
            },
            Self::TwoInOnePost => Explanation {
                what: language.say("Một chức danh của một đơn vị có hai tên", "One post of one unit with two names"),
                why: language.say(
                    "Người ký bản đăng ký, người dự họp Hội đồng và người được khen cùng một chức danh thì thường là một người; hai tên là dấu hiệu gõ nhầm hoặc dùng danh sách cũ.",
                    "Who signs for a unit, who sits in the council and who is awarded under one post is mostly one person; two names tell of a slip or of an old list.",
                ),
                example: language.say(
                    "head: {title: TRƯỞNG KHU PHỐ, name: A}; position: Trưởng khu phố, name: B",
                    "a unit's `head` named A, and an awardee with the title as `position` named B",
                ),
                action: language.say(
                    "Sửa tên sai. Nếu giữa chừng thay người thì không phải sửa.",
                    "Correct the wrong name. Nothing to do if another took over meanwhile.",
                ),
                basis: None,
            },
            Self::HeadOfTwo => Explanation {
                what: language.say("Một tên đứng đầu hai đơn vị", "One name at the head of two units"),
                why: language.say(
                    "Chép danh sách dễ lặp một tên ở hai dòng; bản đăng ký của đơn vị thứ hai sẽ mang tên người khác.",
                    "Copied lists repeat a name; the second unit's form would carry somebody else's.",
                ),
                example: "head: {title: GIÁM ĐỐC, name: A}",
                action: language.say(
                    "Sửa tên sai. Nếu đúng là một người, hoặc hai người trùng tên, thì không phải sửa.",
                    "Correct the wrong name. Nothing to do if it is so.",
                ),
                basis: None,
            },
            Self::PostOfAnother => Explanation {
                what: language.say("Chức vụ ở một nơi, đơn vị ở nơi khác", "A post in one place, the unit in another"),
                why: language.say(
                    "Danh sách, quyết định và giấy khen ghép chức vụ với đơn vị; hai cơ quan khác nhau thì chương trình không biết phải ghi thế nào.",
                    "Lists, decisions and certificates join post and unit; of two bodies the program cannot tell what to say.",
                ),
                example: language.say(
                    "position: Phó Chủ tịch HĐND phường, unit: co-quan-ubnd",
                    "`position` at the council, `unit` of the committee",
                ),
                action: language.say(
                    "Ghi `place` đúng như danh sách cần ghi, hoặc sửa `position`, `unit`.",
                    "Write `place` as lists are to say it, or correct `position`, `unit`.",
                ),
                basis: None,
            },
            Self::DossierOfAnother => Explanation {
                what: language.say(
                    "Bảng kê và tờ trình không cùng người quyết định",
                    "A cover list and a submission to different deciders",
                ),
                why: language.say(
                    "Mỗi người quyết định một tờ trình, một hồ sơ; số người trên bảng kê phải là số người của tờ trình.",
                    "One submission and one dossier for each decider; both name the same persons.",
                ),
                example: "decided_by: chu-tich-ubnd-tinh, contents: [to-trinh--tong-ket--xa]",
                action: language.say(
                    "Sửa `decided_by`, hoặc chọn tờ trình khác trong `contents`.",
                    "Correct `decided_by`, or name another submission in `contents`.",
                ),
                basis: None,
            },
            Self::NoBasis => Explanation {
                what: language.say("Quyết định không có căn cứ", "A decision without a basis"),
                why: language.say(
                    "Quyết định phải có căn cứ pháp lý và căn cứ thực tiễn; không có căn cứ thì không được ký.",
                    "A decision stands on law and on facts; without a basis it cannot be signed.",
                ),
                example: "{% for basis in law.bases %}<basis>Căn cứ {{ basis }}</basis>{% endfor %}",
                action: language.say(
                    "Sửa mẫu cho in `law.bases`, hoặc thêm `bases` vào tệp của đợt hay của văn bản.",
                    "Let the template print `law.bases`, or add `bases` to the review or the paper.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6",
                    "Decree 30/2020/ND-CP, Annex I, part I, II.6",
                )),
            },
            Self::BasisDoubtful => Explanation {
                what: language.say(
                    "Căn cứ có thể đã hết hoặc chưa có hiệu lực",
                    "A basis that may not be in force",
                ),
                why: language.say(
                    "Ngày hiệu lực của văn bản này chương trình mới biết theo trí nhớ, nên không dừng mà chỉ nhắc.",
                    "The program knows the days of this document from memory only, so it reminds and goes on.",
                ),
                example: "Thông tư số 01/2024/TT-BNV, ngày 15/8/2025",
                action: language.say(
                    "Đối chiếu với văn bản gốc trước khi ký.",
                    "Compare it with the original before signing.",
                ),
                basis: None,
            },
            Self::AbsentTookPart => Explanation {
                what: language.say("Người vắng mặt được ghi là có tham gia", "Someone absent who took part"),
                why: language.say("Biên bản tự mâu thuẫn: thành phần ghi vắng, phần sau ghi phát biểu.", "The minutes contradict themselves: absent at their head, speaking below."),
                example: "absent: đi công tác; opinions: Ông …",
                action: language.say("Sửa một trong hai chỗ.", "Correct one of the two."),
                basis: None,
            },
        }
    }
}
