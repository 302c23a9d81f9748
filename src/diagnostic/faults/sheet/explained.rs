//! What `thidua explain` says of these faults.

use super::SheetCode;
use crate::diagnostic::{Explanation, Language};

impl SheetCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
Self::Broken => Explanation {
what: language.say("Tệp không đọc được như một bảng tính", "A file that is no workbook"),
why: language.say("Tệp hỏng, tải dở, hoặc mang đuôi .xlsx mà bên trong là thứ khác.", "The file is damaged, half loaded, or something else under that ending."),
example: "danh-sach.xlsx",
action: language.say("Mở tệp bằng Excel, chọn Save As, kiểu Excel Workbook (*.xlsx); không mở được thì lấy lại bản gốc.", "Open it in Excel and save it as an Excel workbook (.xlsx), or fetch the original."),
basis: None,
},
Self::Password => Explanation {
what: language.say("Bảng tính có mật khẩu", "A workbook with a password"),
why: language.say("Nội dung bị khóa nên không đọc được; chương trình không hỏi mật khẩu.", "Its content is locked; the program asks for no passwords."),
example: "danh-sach.xlsx",
action: language.say("Mở tệp bằng Excel, bỏ mật khẩu (File › Info › Protect Workbook › Encrypt with Password, xóa trống), rồi lưu lại.", "Open it in Excel, take the password off (File, Info, Protect Workbook) and save it."),
basis: None,
},
Self::OtherKind => Explanation {
what: language.say("Tệp thuộc loại khác", "A file of another kind"),
why: language.say("Nhiều phần mềm xuất trang web hoặc tệp nhị phân nhưng đặt đuôi của Excel.", "Many programs write a web page or a binary file under Excel's ending."),
example: "HTML, XLSB, DOCX",
action: language.say("Mở tệp bằng Excel, chọn Save As, kiểu Excel Workbook (*.xlsx).", "Open it in Excel and save it as an Excel workbook (.xlsx)."),
basis: None,
},
Self::TooManyParts => Explanation {
what: language.say("Bảng tính có quá nhiều phần bên trong", "A workbook with too many parts"),
why: language.say("Danh sách của một cơ quan không cần nhiều như vậy; tệp làm ra để phá máy thì có.", "No list of an office needs so many; a file made to harm the machine does."),
example: "danh-sach.xlsx",
action: language.say("Chép danh sách sang một tệp Excel mới rồi dùng tệp ấy.", "Copy the list into a new workbook and use that."),
basis: None,
},
Self::Swollen => Explanation {
what: language.say("Bảng tính bung ra quá lớn", "A workbook that unpacks to too much"),
why: language.say("Một tệp nhỏ có thể bung ra lấp đầy bộ nhớ của máy.", "A small file can unpack to more than the machine's memory."),
example: "xl/worksheets/sheet1.xml",
action: language.say("Chép danh sách (không chép hình) sang một tệp Excel mới rồi dùng tệp ấy.", "Copy the list, without pictures, into a new workbook and use that."),
basis: None,
},
Self::TooManyCells => Explanation {
what: language.say("Bảng tính có quá nhiều ô", "A workbook with too many cells"),
why: language.say("Danh sách 10.000 người chưa đến 200.000 ô.", "A list of 10,000 persons has less than 200,000 cells."),
example: "ô ở XFD1048576",
action: language.say("Xóa các cột, hàng thừa ở xa danh sách, hoặc chép danh sách sang một tệp mới.", "Delete the columns and rows far from the list, or copy the list into a new workbook."),
basis: None,
},
Self::NotUnicode => Explanation {
what: language.say("CSV không ghi bằng Unicode", "A CSV that is not Unicode"),
why: language.say("Excel lưu CSV thường theo mã của Windows, đọc lại thì sai dấu tên người.", "Plain CSV is saved in the code page of Windows, and names come out wrong."),
example: "danh-sach.csv",
action: language.say("Trong Excel chọn Save As, kiểu CSV UTF-8 (*.csv) hoặc Excel Workbook (*.xlsx).", "Save it in Excel as CSV UTF-8 (.csv) or as an Excel workbook (.xlsx)."),
basis: None,
},
Self::Outside => Explanation {
what: language.say("Bảng tính nằm ngoài thư mục làm việc", "A workbook outside the working folder"),
why: language.say("Thư mục làm việc được sao lưu và chuyển máy trọn vẹn; tệp ở ngoài sẽ mất.", "The working folder is backed up and moved as a whole; what is outside gets lost."),
example: "C:\\Users\\van-thu\\danh-sach.xlsx",
action: language.say("Chép tệp vào thư mục của phong trào rồi ghi tên tệp.", "Copy the workbook into the campaign's folder and write its name."),
basis: None,
},
Self::NoSuchSheet => Explanation {
what: language.say("Không có trang tính ấy", "No such sheet"),
why: language.say("Đọc nhầm trang tính là khen nhầm người.", "The wrong sheet is the wrong list."),
example: "sheet: Cá nhân",
action: language.say("Sửa lại tên trang tính đúng như trên thẻ ở cuối màn hình Excel.", "Write the name of the sheet as its tab shows it."),
basis: None,
},
Self::SeveralSheets => Explanation {
what: language.say("Nhiều trang tính cùng có danh sách", "Several sheets with such a list"),
why: language.say("Chương trình không đoán trang nào là của năm nay.", "The program does not guess which is this year's."),
example: "Cá nhân, Tập thể",
action: language.say("Ghi `sheet: <tên trang tính>`; cần cả hai thì ghi mỗi trang một mục trong danh sách.", "Write `sheet: <its name>`; for more than one, write an item of the list for each."),
basis: None,
},
Self::NoHeads => Explanation {
what: language.say("Không thấy hàng tiêu đề", "No heads were found"),
why: language.say("Cột được nhận theo tiêu đề, không theo thứ tự, nên thiếu tiêu đề thì không biết ô nào là gì.", "Columns are known by their heads, not by their order."),
example: "STT | Họ và tên | Chức vụ | Thành tích",
action: language.say("Thêm một hàng tiêu đề ngay trên danh sách; tên cột nhận được xem ở docs/danh-sach-excel.md.", "Put a row of heads above the list; docs/danh-sach-excel.md has those that are known."),
basis: None,
},
Self::MissingColumn => Explanation {
what: language.say("Bảng thiếu một cột", "A column is missing"),
why: language.say("Mọi hàng đều cần điều ấy; nói một lần ở hàng tiêu đề thay vì ở từng hàng.", "Every row needs it; it is said once, at the heads."),
example: "common: {review: so-ket}",
action: language.say("Thêm cột ấy vào bảng, hoặc ghi `common: {khóa: …}` cạnh tên tệp.", "Add the column, or write `common: {key: …}` beside the file's name."),
basis: None,
},
Self::NoRows => Explanation {
what: language.say("Danh sách trống", "An empty list"),
why: language.say("Một danh sách trống thường là chọn nhầm trang tính.", "An empty list mostly is the wrong sheet."),
example: "Họ và tên | Chức vụ",
action: language.say("Điền danh sách vào dưới tiêu đề; chưa có danh sách thì bỏ khóa này trong tệp YAML.", "Fill the list in below the heads; leave the key out while there is none."),
basis: None,
},
Self::UnknownColumn => Explanation {
what: language.say("Cột không rõ tiêu đề", "A column whose head nobody knows"),
why: language.say("Cột bị bỏ qua mà không nói thì người lập tưởng đã có trên giấy.", "Passed over in silence, its values would be thought to be on paper."),
example: "Điểm chấm của khối",
action: language.say("Không cần thì thôi; cần thì sửa tiêu đề theo docs/danh-sach-excel.md.", "Leave it, or write its head as docs/danh-sach-excel.md has it."),
basis: None,
},
Self::RowPassed => Explanation {
what: language.say("Hàng không được đọc", "A row that is not read"),
why: language.say("Dưới danh sách thường có lời ghi, nơi ký; giữa danh sách có dòng phân nhóm.", "Below a list stand notes and signatures, within it titles of groups."),
example: "Người lập biểu",
action: language.say("Là lời ghi dưới bảng hoặc dòng phân nhóm thì thôi; là một trường hợp thì điền số thứ tự và các cột.", "Leave it if it is a note or a title of a group; if it is a case, fill in its number and columns."),
basis: None,
},
Self::Hidden => Explanation {
what: language.say("Có hàng, cột đang ẩn", "Hidden rows or columns"),
why: language.say("Hàng bị lọc, bị ẩn vẫn nằm trong tệp; người soạn nhìn màn hình sẽ không thấy tên đó.", "Filtered and hidden rows are in the file; nobody sees them on the screen."),
example: "hàng 12",
action: language.say("Bỏ ẩn để xem lại (bỏ lọc, chọn tất cả, Unhide); hàng không dùng thì xóa hẳn.", "Show them (clear the filter, Unhide) and look; delete those that are not meant."),
basis: None,
},
Self::ErrorCell => Explanation {
what: language.say("Ô báo lỗi của Excel", "A cell that shows a fault"),
why: language.say("Công thức dò không thấy (#N/A) hoặc mất ô nguồn (#REF!); để trống thì giấy thiếu người, thiếu số.", "A formula found nothing (#N/A) or lost its source (#REF!)."),
example: "#N/A",
action: language.say("Sửa công thức trong ô, hoặc gõ thẳng giá trị.", "Mend the formula, or type the value."),
basis: None,
},
Self::NoValueKept => Explanation {
what: language.say("Công thức không có kết quả", "A formula without a value"),
why: language.say("Phần mềm xuất tệp không tính công thức; chương trình không tính thay Excel.", "The program that wrote the file did not compute; this one does not compute for Excel."),
example: "=VLOOKUP(…)",
action: language.say("Mở tệp bằng Excel rồi lưu lại, hoặc chép ô và dán giá trị (Paste Values).", "Open the file in Excel and save it, or paste the values."),
basis: None,
},
Self::NumberForDate => Explanation {
what: language.say("Số ở chỗ cần ngày", "A number where a day should be"),
why: language.say("Excel giữ ngày bằng số; mất định dạng thì không biết số ấy là ngày hay con số khác.", "Excel keeps days as numbers; without a date format the number may be anything."),
example: "45838",
action: language.say("Định dạng ô theo kiểu ngày rồi xem lại có đúng ngày không, hoặc gõ 30/6/2025.", "Give the cell a date format and look at it, or type 30/6/2025."),
basis: None,
},
Self::DateForText => Explanation {
what: language.say("Ngày ở chỗ cần chữ", "A day where words should be"),
why: language.say("Excel tự đổi những chữ như 1/3, 2-5 thành ngày.", "Excel turns texts such as 1/3 and 2-5 into days."),
example: "tổ 1/3 → 01/3/2025",
action: language.say("Thường do gõ 1/3 hay 2-5 và Excel tự đổi: định dạng ô là Text rồi gõ lại.", "Excel made a day of 1/3 or 2-5: give the cell the format Text and type it again."),
basis: None,
},
Self::ShortYear => Explanation {
what: language.say("Năm có hai chữ số", "A year of two figures"),
why: language.say("25 có thể là 1925 hay 2025; trên giấy khen thì không được đoán.", "25 may be 1925 or 2025; nobody should guess."),
example: "30/6/25",
action: language.say("Gõ lại đủ bốn chữ số của năm.", "Type the year with four figures."),
basis: None,
},
Self::NumberForCode => Explanation {
what: language.say("Số ở chỗ cần mã", "A number where a code should be"),
why: language.say("Gõ 007 vào ô thường, Excel giữ số 7.", "Of 007 Excel keeps the number 7."),
example: "007 → 7",
action: language.say("Định dạng cột là Text rồi gõ lại: Excel đã bỏ số 0 ở đầu nếu có.", "Give the column the format Text and type it again: Excel drops zeros at the front."),
basis: None,
},
Self::UnknownName => Explanation {
what: language.say("Tên không có trong danh mục", "A name that no list has"),
why: language.say("Tên đơn vị, hình thức trong bảng phải là tên đã khai ở các tệp khác, nếu không thì không biết thuộc về đâu.", "Names of units and awards in a workbook have to be those of the other files."),
example: "Khu phố Ba → Khu phố 3",
action: language.say("Sửa lại như trong danh mục, hoặc thêm vào danh mục ấy.", "Write it as the list has it, or add it there."),
basis: None,
},
Self::SeveralNamed => Explanation {
what: language.say("Một tên chỉ nhiều mục", "One name of several"),
why: language.say("Hai người trùng tên: bỏ phiếu cho ai phải nói rõ.", "Two have one name: which of them is meant has to be said."),
example: "Nguyễn Văn An (2 người)",
action: language.say("Ghi mã thay cho tên trong ô này.", "Write the id in the cell instead of the name."),
basis: None,
},
Self::NoSuchRow => Explanation {
what: language.say("`more` nói về hàng không có", "`more` is about a row that is not there"),
why: language.say("Điều ghi thêm cho một người không có trong bảng sẽ không đi đâu cả.", "What is said of nobody would go nowhere."),
example: "more: {nguyen-van-an: …}",
action: language.say("Sửa lại mã, hoặc bỏ mục này.", "Mend the id, or leave it out."),
basis: None,
},
Self::SaidTwice => Explanation {
what: language.say("Một điều ghi ở hai nơi", "One thing said twice"),
why: language.say("Hai nơi khác nhau thì không biết nơi nào đúng.", "When they differ nobody knows which is right."),
example: "more: {nguyen-van-an: {position: …}}",
action: language.say("Xóa ở tệp YAML, hoặc để trống ô trong bảng.", "Delete it in the YAML file, or leave the cell empty."),
basis: None,
},
}
    }
}
