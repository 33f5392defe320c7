using System.Collections.Immutable;
using Sanad.Application.Glosses;
using Sanad.Model;
using Xunit;

namespace Sanad.Application.Tests.Glosses;

public sealed class VoucherGlossTests
{
    private static readonly Reading Reading = new() { Document = new ReadingDocument { Id = "g", Sha256 = "0" }, Text = "", Reader = new ReaderVersion("1", "1") };

    [Theory]
    [InlineData(Certainty.Believed, "believed by the West (WST/GOV), not confirmed by Moscow (RUS/GOV) and Pyongyang (PRK/GOV)", Stance.Believes, Stance.NotConfirmed, Stance.NotConfirmed)]
    [InlineData(Certainty.Denied, "said by the West (WST/GOV), denied by Moscow (RUS/GOV)", Stance.States, Stance.Denies)]
    [InlineData(Certainty.Unconfirmed, "claimed by the West (WST/GOV) and Moscow (RUS/GOV); not confirmed", Stance.Claims, Stance.Claims)]
    public void Each_stance_is_told_of_those_who_took_it(Certainty certainty, string expected, params Stance[] stances)
    {
        (string Name, string Country)[] who = [("the West", "WST"), ("Moscow", "RUS"), ("Pyongyang", "PRK")];
        ImmutableArray<Attribution> voices = [.. stances.Select((stance, i) => new Attribution { Role = AttributionRole.Origin, Name = who[i].Name, Country = who[i].Country, Sector = "GOV", Stance = stance })];
        Assert.Equal(expected, new VoucherGloss(new PartyLabels(Reading, isolates: false)).Of(voices, certainty, TextField.Text));
    }
}
