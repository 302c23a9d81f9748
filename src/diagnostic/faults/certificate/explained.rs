//! What `thidua explain` says of these faults.
//!
//! Long because each fault is explained in eight sentences, four in each language, side by side.

use super::CertificateCode;
use crate::diagnostic::{Explanation, Language};

impl CertificateCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::BoxOutsidePage => Explanation {
                what: language.say("Ô chữ nằm ngoài tờ giấy", "A box lies outside the sheet"),
                why: language.say("Chữ trong ô ấy sẽ bị cắt khi in.", "What is in it would be cut off."),
                example: "page: {width: 420, height: 297}, x: 300, width: 140",
                action: language.say(
                    "Đo lại ô trên phôi, sửa `x`, `y`, `width`, `height`; hoặc sửa `page`.",
                    "Measure the box again and mend `x`, `y`, `width`, `height`; or mend `page`.",
                ),
                basis: None,
            },
            Self::BadLength => Explanation {
                what: language.say("Không phải một độ dài của tờ giấy", "Not a length of a sheet"),
                why: language.say(
                    "Độ dài tính bằng mm, cỡ chữ bằng pt; số âm hoặc quá lớn là gõ nhầm.",
                    "Lengths are in mm, letters in pt; a number below zero or too large is mistyped.",
                ),
                example: "width: 4200 → width: 420",
                action: language.say(
                    "Đo rồi ghi lại, lớn hơn 0 và không quá 2000.",
                    "Measure and write it again, above 0 and at most 2000.",
                ),
                basis: None,
            },
            Self::SizesReversed => Explanation {
                what: language.say(
                    "Cỡ chữ nhỏ nhất lớn hơn cỡ chữ",
                    "The smallest size is larger than the size",
                ),
                why: language.say(
                    "Chữ được thu từ `size` xuống `min_size` cho vừa ô; ngược lại thì không thu được.",
                    "Letters shrink from `size` to `min_size` until they fit; the other way round nothing can shrink.",
                ),
                example: "size: 20, min_size: 24",
                action: language.say(
                    "Đổi hai số cho nhau, hoặc bỏ `min_size`.",
                    "Swap the two, or leave `min_size` out.",
                ),
                basis: None,
            },
            Self::ScriptHasOneFace => Explanation {
                what: language.say("Chữ thư pháp chỉ có một kiểu", "The calligraphic font has one face only"),
                why: language.say(
                    "Phông great-vibes không có chữ đậm, nghiêng; bẻ chữ sẽ xấu và nhòe.",
                    "great-vibes has neither bold nor italic; faked ones look poor.",
                ),
                example: "font: great-vibes, bold: true",
                action: language.say(
                    "Bỏ `bold`, `italic`, hoặc dùng `font: tinos`.",
                    "Leave `bold` and `italic` out, or use `font: tinos`.",
                ),
                basis: None,
            },
            Self::BadColour => Explanation {
                what: language.say("Không phải mã màu", "Not a colour"),
                why: language.say(
                    "Màu ghi bằng sáu chữ số; thiếu ngoặc kép thì YAML coi # là chú thích.",
                    "Colours have six digits; without quotes YAML takes # for a comment.",
                ),
                example: "colour: red → colour: \"#b3121d\"",
                action: language.say(
                    "Ghi # và sáu chữ số 0-9, a-f, trong ngoặc kép.",
                    "Write # and six digits 0-9, a-f, in quotes.",
                ),
                basis: None,
            },
            Self::UnknownFact => Explanation {
                what: language.say(
                    "Chữ trong ngoặc nhọn không có trên giấy khen",
                    "A word in braces that certificates do not have",
                ),
                why: language.say(
                    "Chỗ trong ngoặc nhọn được thay bằng dữ liệu; tên sai thì sẽ in trống.",
                    "Braces are replaced by data; a wrong name would print nothing.",
                ),
                example: "{ten} → {name}",
                action: language.say(
                    "Sửa theo gợi ý; các tên dùng được có trong docs/giay-khen.md.",
                    "Follow the suggestion; docs/giay-khen.md has the names.",
                ),
                basis: None,
            },
            Self::PictureUnusable => Explanation {
                what: language.say("Tệp hình không dùng được", "A picture that cannot be used"),
                why: language.say(
                    "Không mở được, khác loại, hoặc JPEG màu CMYK mà PDF/A không nhận.",
                    "It cannot be opened, is of another kind, or is a CMYK JPEG, which PDF/A does not take.",
                ),
                example: "emblem: {file: huy-hieu.tif}",
                action: language.say(
                    "Quét hoặc xuất lại thành PNG, JPEG (RGB hoặc xám) hay SVG, chép vào cùng chỗ.",
                    "Scan or export it again as PNG, JPEG (RGB or grey) or SVG, into the same place.",
                ),
                basis: None,
            },
            Self::NoNameField => Explanation {
                what: language.say(
                    "Phôi không có ô in tên cho đối tượng này",
                    "No field of the stock prints a name for such a holder",
                ),
                why: language.say(
                    "Giấy khen không có tên thì không trao được cho ai.",
                    "A certificate without a name can be handed to nobody.",
                ),
                example: "fields: [{text: \"{name}\", for: [ca-nhan]}]",
                action: language.say(
                    "Thêm ô có {name}, hoặc thêm đối tượng này vào khóa `for`.",
                    "Add a field with {name}, or add this kind to its `for`.",
                ),
                basis: None,
            },
            Self::PictureNotInDocx => Explanation {
                what: language.say("DOCX không hiện được hình vẽ", "A drawing that DOCX cannot show"),
                why: language.say(
                    "Word không hiện SVG hay trang PDF làm nền; chỗ đó để trống, bản PDF vẫn đủ.",
                    "Word shows neither SVG nor a page of PDF; its place stays empty, the PDF is whole.",
                ),
                example: "emblem: {file: huy-hieu.svg}",
                action: language.say(
                    "Cần DOCX có hình thì dùng PNG hoặc JPEG.",
                    "Use PNG or JPEG if the DOCX needs the picture.",
                ),
                basis: None,
            },
            Self::EmblemMissing => Explanation {
                what: language.say("Chỗ Quốc huy còn trống", "The place of the national emblem is empty"),
                why: language.say(
                    "Giấy khen có Quốc huy ở giữa, phía trên; chương trình không kèm hình Quốc huy, cơ quan dùng hình của mình.",
                    "A certificate has the national emblem in the middle above; the program brings no picture of it, the office uses its own.",
                ),
                example: "emblem: {x: 136.5, y: 18, width: 24, height: 24}",
                action: language.say(
                    "Chép tệp phôi và hình Quốc huy vào `templates/stocks/` của thư mục làm việc, thêm `file: quoc-huy.png` dưới `emblem`.",
                    "Copy the stock and a picture of the emblem into the working folder's `templates/stocks/`, and add `file: quoc-huy.png` below `emblem`.",
                ),
                basis: None,
            },
            Self::PartOutsidePage => Explanation {
                what: language.say(
                    "Đường kẻ hoặc Quốc huy nằm ngoài tờ giấy",
                    "A line or the emblem lies outside the sheet",
                ),
                why: language.say(
                    "Phần nằm ngoài không in được; số quá lớn thường là gõ nhầm.",
                    "What lies outside is not printed; a number that is far too large is mistyped.",
                ),
                example: "page: {width: 420, height: 297}, rules: [{x: 1500, y: 70, width: 120, weight: 1}]",
                action: language.say(
                    "Đo lại trên phôi, sửa `x`, `y`, `width`; hoặc sửa `page`.",
                    "Measure again on the stock and mend `x`, `y`, `width`; or mend `page`.",
                ),
                basis: None,
            },
            Self::FrameUnfit => Explanation {
                what: language.say(
                    "Khung vẽ không vừa tờ giấy",
                    "The border does not fit on the sheet",
                ),
                why: language.say(
                    "Khung hẹp quá không đủ chỗ cho hoa văn; rộng quá thì hai cạnh đè lên nhau.",
                    "A border that is too narrow has no room for its ornaments; in one that is too wide the sides overlap.",
                ),
                example: "page: {width: 297, height: 210}, frame: {margin: 90, width: 30} → frame: {margin: 9, width: 9}",
                action: language.say(
                    "Sửa `margin` (từ mép giấy) và `width` (bề rộng khung), tính bằng mm.",
                    "Mend `margin` (from the edge of the sheet) and `width` (of the border), in mm.",
                ),
                basis: None,
            },
            Self::BadReading => Explanation {
                what: language.say("Không đọc được số đo", "Not a reading"),
                why: language.say(
                    "Số đo gồm tên dấu và hai khoảng cách tính bằng mm.",
                    "A reading is a cross's name and two distances in mm.",
                ),
                example: "--reading A=20.8,19.2",
                action: language.say(
                    "Đo từ mép giấy đến tâm dấu rồi ghi lại.",
                    "Measure from the edges to the middle of the cross and write it again.",
                ),
                basis: None,
            },
            Self::BadPrinterName => Explanation {
                what: language.say("Không dùng làm tên máy in được", "A name that no printer can have"),
                why: language.say(
                    "Tên này thành tên tệp giữ số đo, nên chỉ gồm chữ thường không dấu, số và dấu -.",
                    "The name becomes that of a file, so it has small letters, digits and hyphens only.",
                ),
                example: "Máy in Canon → canon-khay-tay",
                action: language.say("Đặt lại tên.", "Choose another name."),
                basis: None,
            },
            Self::TooFewReadings => Explanation {
                what: language.say("Quá ít số đo", "Too few readings"),
                why: language.say(
                    "Một dấu chỉ cho độ lệch, không cho biết máy có xoay hay co giãn.",
                    "One cross tells the shift only, neither turn nor scale.",
                ),
                example: "--reading A=… --reading C=…",
                action: language.say(
                    "Đo ít nhất hai dấu khác nhau, tốt nhất cả bốn.",
                    "Measure two different crosses at least, best all four.",
                ),
                basis: None,
            },
            Self::PrinterTooWrong => Explanation {
                what: language.say(
                    "Số đo cho ra độ sai không máy nào có",
                    "Readings that no printer can give",
                ),
                why: language.say(
                    "Thường là đo nhầm dấu, nhầm mép, hoặc in tờ thử bằng “vừa trang”.",
                    "Usually a cross or an edge was mixed up, or the sheet printed with “fit to page”.",
                ),
                example: "A=20.8,19.2 C=401.1,276.0",
                action: language.say(
                    "In tờ thử đúng khổ, tỷ lệ 100 %, rồi đo lại.",
                    "Print the test sheet at 100 % on its own size and measure again.",
                ),
                basis: None,
            },
            Self::ReadingsDisagree => Explanation {
                what: language.say("Các số đo không khớp nhau", "The readings contradict each other"),
                why: language.say(
                    "Bốn dấu nằm trên một hình chữ nhật; lệch quá 1 mm là có dấu đo nhầm hoặc giấy bị kẹp lệch.",
                    "The crosses form a rectangle; more than 1 mm apart, one is misread or the sheet went in askew.",
                ),
                example: "A=20.8,19.2 B=401.1,25.5",
                action: language.say(
                    "Đo lại từng dấu; nếu vẫn vậy thì in lại tờ thử.",
                    "Measure each cross again; if it stays so, print the test sheet again.",
                ),
                basis: None,
            },
            Self::OtherSheet => Explanation {
                what: language.say(
                    "Máy in được hiệu chỉnh với khổ giấy khác",
                    "The printer was measured with another sheet",
                ),
                why: language.say(
                    "Mỗi khổ giấy đi qua máy một cách; số đo khổ này không dùng cho khổ kia.",
                    "Each size runs through the printer in its own way; readings do not carry over.",
                ),
                example: "thidua calibrate canon-khay-tay --stock phoi-a4",
                action: language.say(
                    "In tờ thử với đúng phôi này rồi đo lại.",
                    "Print the test sheet for this stock and measure it.",
                ),
                basis: None,
            },
            Self::WhichDecision => Explanation {
                what: language.say(
                    "Chưa rõ in theo quyết định nào",
                    "It is not said which decision is meant",
                ),
                why: language.say(
                    "Giấy khen ghi số và ngày của quyết định; có nhiều thì không được đoán.",
                    "Certificates name number and day of their decision; among several there is no guessing.",
                ),
                example: "thidua certificates --decision quyet-dinh--so-ket",
                action: language.say("Thêm --decision và mã của quyết định.", "Add --decision and its id."),
                basis: None,
            },
            Self::NotADecision => Explanation {
                what: language.say("Không phải quyết định khen thưởng", "Not an award decision"),
                why: language.say(
                    "Chỉ quyết định khen thưởng mới có người được in giấy khen.",
                    "Only an award decision has people to print for.",
                ),
                example: "thidua certificates --decision ke-hoach",
                action: language.say(
                    "Ghi mã của quyết định khen thưởng (loại có `enters_book` trong kinds.yaml).",
                    "Write the id of an award decision (a kind with `enters_book` in kinds.yaml).",
                ),
                basis: None,
            },
            Self::OnlyProof => Explanation {
                what: language.say(
                    "Quyết định chưa ban hành, chỉ in thử được",
                    "The decision is not issued; only proofs can be made",
                ),
                why: language.say(
                    "Chưa có số quyết định và số trong sổ khen thưởng để in lên giấy.",
                    "There is no number of a decision or of the book to print yet.",
                ),
                example: "thidua certificates --mode proof",
                action: language.say(
                    "Xem trước bằng --mode proof; ký xong thì `thidua issue` rồi in.",
                    "Look at it with --mode proof; once it is signed, `thidua issue`, then print.",
                ),
                basis: None,
            },
            Self::BadRows => Explanation {
                what: language.say("Không hiểu các số trong --only", "Numbers in --only that cannot be read"),
                why: language.say(
                    "Ghi sai thì sẽ in nhầm tờ, tốn phôi.",
                    "A mistake would print the wrong sheets and waste stock.",
                ),
                example: "--only 3,7-12; --only II.3,II.7-12",
                action: language.say(
                    "Ghi số cách nhau dấu phẩy, khoảng viết 7-12.",
                    "Write numbers with commas between, a stretch as 7-12.",
                ),
                basis: None,
            },
            Self::NoSuchRow => Explanation {
                what: language.say("Danh sách không có số ấy", "The list has no such number"),
                why: language.say(
                    "Số trong --only là số trong danh sách kèm quyết định.",
                    "The numbers of --only are those of the decision's list.",
                ),
                example: "--only 45 (1–38)",
                action: language.say(
                    "Xem số thứ tự trong bảng đối chiếu rồi ghi lại.",
                    "See the numbers in the fit report and write them again.",
                ),
                basis: None,
            },
            Self::ReprintWithoutRows => Explanation {
                what: language.say("In lại mà không nói in lại tờ nào", "A reprint that names no sheets"),
                why: language.say(
                    "Mỗi lần in lại được ghi vào sổ cho từng tờ.",
                    "Each reprint is entered sheet by sheet.",
                ),
                example: "thidua certificates --reprint --only 7 --reason \"rách khi trao\"",
                action: language.say("Thêm --only với số thứ tự.", "Add --only with the numbers."),
                basis: None,
            },
            Self::NothingToPrint => Explanation {
                what: language.say("Không có giấy khen nào để in", "There is nothing to print"),
                why: language.say(
                    "Hình thức khen trong danh sách không phải loại in trên phôi này.",
                    "The awards of the list are not printed on this stock.",
                ),
                example: "awards: [giay-khen]",
                action: language.say(
                    "So `awards` của phôi với hình thức khen của danh sách; chọn phôi khác bằng --stock.",
                    "Compare the stock's `awards` with those of the list; choose another with --stock.",
                ),
                basis: None,
            },
            Self::OtherSigner => Explanation {
                what: language.say(
                    "Người ký khác quyết định đã ban hành",
                    "Another signatory than in the issued decision",
                ),
                why: language.say(
                    "Giấy khen do đúng người đã ký quyết định ký.",
                    "The certificate is signed by whoever signed the decision.",
                ),
                example: "signatory: pho-chu-tich",
                action: language.say(
                    "Trả lại người ký như quyết định; quyết định sai thì thay quyết định trước.",
                    "Put the signatory back; if the decision is wrong, replace it first.",
                ),
                basis: None,
            },
            Self::VerbPrinted => Explanation {
                what: language.say(
                    "Chữ in sẵn trên phôi không đúng với việc khen",
                    "The print of bought stock says another thing than is done",
                ),
                why: language.say(
                    "Người đã mất thì truy tặng, danh hiệu thì công nhận; phôi in sẵn TẶNG nói khác quyết định.",
                    "The dead are honoured otherwise, and titles are recognised; stock with the usual word in print says another thing than the decision.",
                ),
                example: "verb: TRUY TẶNG",
                action: language.say(
                    "Dùng phôi khác cho các dòng ấy, hoặc ghi đúng chữ in sẵn vào `verb` của phôi.",
                    "Use other stock for those rows, or say what is in print as `verb` of the stock.",
                ),
                basis: None,
            },
            Self::OtherAward => Explanation {
                what: language.say(
                    "Hình thức không in bằng phôi này, để lại",
                    "The stock is not for such an award; set aside",
                ),
                why: language.say(
                    "Mỗi phôi in sẵn tên một hình thức; in chồng hình thức khác là sai.",
                    "Stock has the name of an award printed on it; another over it would be wrong.",
                ),
                example: "awards: [giay-khen]",
                action: language.say(
                    "In bằng phôi dành cho hình thức ấy (--stock), hoặc thêm hình thức vào `awards` của phôi.",
                    "Print on the stock for that award (--stock), or add the award to the stock's `awards`.",
                ),
                basis: None,
            },
            Self::DoesNotFit => Explanation {
                what: language.say(
                    "Chữ không vừa ô, kể cả cỡ nhỏ nhất; để lại",
                    "It does not fit even in the smallest letters; set aside",
                ),
                why: language.say(
                    "Chữ tràn ô sẽ đè lên khung hoặc chữ khác; tờ này không in, các tờ khác vẫn in.",
                    "Text outside its box would cover the border or other words; this sheet is left out, the others are made.",
                ),
                example: "on_certificate: {achievement: xuất sắc trong … | và giữ vững …}",
                action: language.say(
                    "Rút gọn lời; đặt dấu | ở chỗ xuống dòng; hoặc nới ô, giảm `min_size`, thêm `lines` trong phôi.",
                    "Shorten it; set | where a line may end; or widen the box, lower `min_size`, allow more `lines` in the stock.",
                ),
                basis: None,
            },
            Self::CommonDoesNotFit => Explanation {
                what: language.say(
                    "Chữ chung của mọi giấy khen không vừa ô",
                    "What all certificates say does not fit",
                ),
                why: language.say(
                    "Lỗi này có trên mọi tờ nên không tờ nào được in.",
                    "It is on every sheet, so none is made.",
                ),
                example: "{text: \"CHỦ TỊCH ỦY BAN NHÂN DÂN …\", width: 60}",
                action: language.say(
                    "Nới ô, giảm `min_size` hoặc thêm `lines` trong phôi.",
                    "Widen the box, lower `min_size` or allow more `lines` in the stock.",
                ),
                basis: None,
            },
            Self::CommonLacksLetter => Explanation {
                what: language.say(
                    "Phông thiếu một chữ trong phần chung",
                    "The font lacks a letter of what all certificates say",
                ),
                why: language.say(
                    "Chỗ ấy sẽ là ô trống trên mọi tờ.",
                    "Every sheet would have an empty box there.",
                ),
                example: "font: great-vibes, “①”",
                action: language.say(
                    "Sửa chữ đó, hoặc dùng `font: tinos`.",
                    "Mend that letter, or use `font: tinos`.",
                ),
                basis: None,
            },
            Self::LacksLetter => Explanation {
                what: language.say("Phông thiếu một chữ; để lại", "The font lacks a letter; set aside"),
                why: language.say(
                    "Tên người thiếu một chữ là tên sai; tờ này không in.",
                    "A name without a letter is a wrong name; this sheet is left out.",
                ),
                example: "name: \"Nguyễn Văn ①\"",
                action: language.say(
                    "Sửa chữ đó trong dữ liệu, hoặc dùng phông khác cho ô.",
                    "Mend that letter in the data, or use another font for the box.",
                ),
                basis: None,
            },
            Self::NotAsDecided => Explanation {
                what: language.say(
                    "Dữ liệu nay khác quyết định đã ban hành; để lại",
                    "The file says something else than the issued decision; set aside",
                ),
                why: language.say(
                    "Giấy khen phải ghi đúng điều quyết định đã ghi.",
                    "A certificate says what the decision says.",
                ),
                example: "name: Nguyễn Văn Ân (“Nguyễn Văn An”)",
                action: language.say(
                    "Trả lại như quyết định; quyết định sai thì đính chính hoặc thay trước, rồi in.",
                    "Put it back; if the decision is wrong, correct or replace it first, then print.",
                ),
                basis: None,
            },
            Self::NotInFile => Explanation {
                what: language.say(
                    "Người trong quyết định không còn trong awardees.yaml; để lại",
                    "Someone of the decision is not in awardees.yaml any more; set aside",
                ),
                why: language.say(
                    "Không còn dữ liệu để in, mà người ấy đã được khen.",
                    "There is nothing to print from, and the person was awarded.",
                ),
                example: "- id: cn-nguyen-van-an",
                action: language.say(
                    "Khôi phục mục ấy trong awardees.yaml.",
                    "Put the entry back into awardees.yaml.",
                ),
                basis: None,
            },
            Self::OtherWords => Explanation {
                what: language.say(
                    "Chữ trên giấy khen khác dữ liệu của mục",
                    "The words of on_certificate are not those of the entry",
                ),
                why: language.say(
                    "`on_certificate` chỉ để đặt chỗ xuống dòng, không để đổi lời.",
                    "`on_certificate` says where lines end and changes no words.",
                ),
                example: "on_certificate: {name: Nguyễn | Văn An}",
                action: language.say(
                    "Chép lại nguyên văn rồi đặt dấu |.",
                    "Copy the words and set | between them.",
                ),
                basis: None,
            },
            Self::PictureElsewhere => Explanation {
                what: language.say("Hình của phôi nằm ngoài thư mục của cơ quan", "A stock's picture is outside the office's folder"),
                why: language.say("Thư mục làm việc chép sang máy khác phải dùng được; phôi không được đọc tệp ở chỗ khác của máy.", "A working folder must work on another machine, and a stock reads no other files of this one."),
                example: "background: ../../../x.pdf → background: nen.pdf",
                action: language.say("Chép hình vào templates/stocks.", "Copy the picture into templates/stocks."),
                basis: None,
            },
            Self::PictureTooFine => Explanation {
                what: language.say("Hình quá nhiều điểm ảnh", "A picture of too many dots"),
                why: language.say("Hình vài trăm KB có thể nở ra hàng GB khi mở; máy in cũng không in mịn đến thế.", "A picture of some hundred KB can need gigabytes when it is opened, and no printer prints so fine."),
                example: "30000 × 30000",
                action: language.say("Quét lại ở 300 dpi, hoặc thu nhỏ hình.", "Scan again at 300 dpi, or make the picture smaller."),
                basis: None,
            },
            Self::DrawingTooHeavy => Explanation {
                what: language.say("Hình vẽ SVG quá nặng", "An SVG drawing is too heavy"),
                why: language.say("Tệp nén, hiệu ứng làm mờ hay hình lặp trong hình có thể chiếm hết máy hàng phút mà chưa xong.", "Packed files, blurs and shapes that repeat each other can keep the machine busy for minutes."),
                example: "<filter><feGaussianBlur stdDeviation=\"100\"/></filter>",
                action: language.say("Lưu dạng SVG thường, bỏ hiệu ứng; hoặc dùng PNG.", "Save as plain SVG without effects; or use a PNG."),
                basis: None,
            },
            Self::BlankInStock => Explanation {
                what: language.say("Phôi còn chữ giữ chỗ", "A stock has a placeholder"),
                why: language.say(
                    "Chữ ấy in lên mọi giấy khen của đợt.",
                    "It is printed on every certificate of the review.",
                ),
                example: "text: Số …… /QĐ-UBND → text: \"Quyết định số {decision}\"",
                action: language.say(
                    "Điền chữ, hoặc lấy từ quyết định bằng {decision}, {place_day} …",
                    "Write the words, or take them from the decision with {decision}, {place_day} …",
                ),
                basis: None,
            },
            Self::BlankOnCertificate => Explanation {
                what: language.say(
                    "Tên, nơi công tác hay thành tích trên giấy khen còn chữ giữ chỗ; để lại",
                    "A name, a post or an achievement has a placeholder; set aside",
                ),
                why: language.say(
                    "Giấy khen trao tận tay người được khen thì không thu về điền lại được.",
                    "A certificate that was handed over cannot be filled in any more.",
                ),
                example: "achievement: xuất sắc trong {việc}",
                action: language.say(
                    "Sửa dữ liệu, thay quyết định, rồi in.",
                    "Mend the entry, replace the decision, then print.",
                ),
                basis: None,
            },
            Self::BoxNumber => Explanation {
                what: language.say("Số đo của ô chữ không đọc được", "A number of a box that is none"),
                why: language.say(
                    "Ô chữ được đặt theo số đo trên tờ phôi: thiếu một số thì không biết in vào đâu.",
                    "A box stands where its numbers say: without one nobody knows where to print.",
                ),
                example: "34,5",
                action: language.say(
                    "Gõ số đo bằng milimét, phần lẻ sau dấu phẩy; cỡ chữ bằng pt.",
                    "Type a length in millimetres; sizes of letters in points.",
                ),
                basis: None,
            },
            Self::BoxOffSheet => Explanation {
                what: language.say("Ô chữ ra ngoài tờ giấy", "A box that leaves the sheet"),
                why: language.say(
                    "Phần chữ nằm ngoài tờ giấy không in được.",
                    "Text outside the sheet is not printed.",
                ),
                example: "297 × 210 mm: 280 + 40 mm",
                action: language.say(
                    "Dời ô vào trong tờ giấy, hoặc thu hẹp ô.",
                    "Move the box inside the sheet, or make it smaller.",
                ),
                basis: None,
            },
            Self::BoxSizesReversed => Explanation {
                what: language.say("Cỡ chữ nhỏ nhất lớn hơn cỡ chữ", "A smallest size above the size"),
                why: language.say(
                    "Chữ chỉ co lại, không phóng to: cỡ nhỏ nhất không thể lớn hơn cỡ khi đủ chỗ.",
                    "Letters shrink and never grow: the smallest size cannot be above the usual one.",
                ),
                example: "14 pt, 16 pt",
                action: language.say(
                    "Giảm cỡ nhỏ nhất, hoặc tăng cỡ chữ khi đủ chỗ.",
                    "Make the smallest size smaller, or the usual size larger.",
                ),
                basis: None,
            },
        }
    }
}
