using Sanad.Language.Urdu;
using Sanad.Ledger.Copies;
using Sanad.Ledger.Tests.Threads.Standings;
using Sanad.Ledger.Threads;
using Xunit;

namespace Sanad.Ledger.Tests.Threads;

public sealed class MemberCopiesTests
{
    private const string Wire =
        "اسلام آباد میں وزیر خزانہ نے بتایا کہ حکومت نے گندم کی خریداری کے لیے چالیس ارب روپے مختص کیے ہیں اور کسانوں کو ادائیگی اگلے ہفتے سے شروع کی جائے گی جبکہ صوبوں سے فہرستیں طلب کر لی گئی ہیں";

    private const string Other =
        "کوئٹہ کے قریب برفباری سے بند شاہراہ دو روز بعد کھول دی گئی اور پھنسے ہوئے مسافروں کو انتظامیہ نے خوراک اور کمبل فراہم کیے تاہم ریل گاڑیوں کی آمدورفت بدستور معطل ہے اور محکمہ موسمیات نے مزید سردی کی پیش گوئی کی ہے";

    [Fact]
    public void OutletsThatPrintOneTextAreOneGroupWhoeverElseIsInTheThread()
    {
        ThreadMember[] members = MembersOf(("a", Wire), ("b", Other), ("c", Wire));

        Func<Model.Document, string?> groupOf = MemberCopies.GroupsOf(members);

        Assert.NotNull(groupOf(members[0].Version.Document));
        Assert.Equal(groupOf(members[0].Version.Document), groupOf(members[2].Version.Document));
        Assert.Null(groupOf(members[1].Version.Document));
    }

    [Fact]
    public void ACopyThatIsNoMemberMakesNoGroup()
    {
        ThreadMember[] members = MembersOf(("a", Wire), ("b", Other), ("c", Wire));

        Func<Model.Document, string?> groupOf = MemberCopies.GroupsOf(members[..2]);

        Assert.All(members, member => Assert.Null(groupOf(member.Version.Document)));
    }

    private static ThreadMember[] MembersOf(params (string Id, string Text)[] reports)
    {
        var sketcher = new CopySketcher(UrduLanguage.Pack);
        var thread = new ToldThread();
        foreach ((string id, _) in reports)
        {
            thread.Event(id, "2025-03-04", "AID PAK/GOV > PAK/AGR");
        }

        return [.. thread.Members().Zip(reports, (member, report) => member with { Sketch = sketcher.Sketch(null, report.Text).ToBytes() })];
    }
}
