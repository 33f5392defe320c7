using System.Collections.Immutable;
using Sanad.Ledger.Threads.Figures;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Relations;

/// <summary>How the records of a thread stand to each other, by the rules of <c>docs/reference/standing.md</c>.</summary>
public static class ThreadRelations
{
    /// <summary>One relation for each record, in the thread's order.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="copyGroup">See <see cref="ThreadVoices.Of"/>.</param>
    public static ImmutableArray<MemberRelation> Of(ClaimThread thread, Func<Document, string?>? copyGroup = null)
    {
        ArgumentNullException.ThrowIfNull(thread);
        var relations = new Relations(new ThreadWords(thread.Members, copyGroup));
        return [.. Enumerable.Range(0, thread.Members.Length).Select(relations.Of)];
    }

    private sealed class Relations
    {
        private readonly ThreadWords words;
        private readonly ThreadParties parties;
        private readonly VoiceWord[][] said;
        private readonly Saying[] sayings;

        public Relations(ThreadWords words)
        {
            this.words = words;
            parties = new ThreadParties(words);
            ILookup<int, VoiceWord> byMember = words.Words.ToLookup(word => word.Member);
            said = [.. Enumerable.Range(0, words.Members.Length).Select(member => byMember[member].ToArray())];

            // Of several voices of one record the one most for the matter, unless one denies it.
            sayings = [.. said.Select(own => Array.Exists(own, word => word.Saying == Saying.Denies) ? Saying.Denies : own.Max(word => word.Saying))];
        }

        public MemberRelation Of(int member)
        {
            Saying saying = sayings[member];
            if (saying == Saying.Denies)
            {
                return Make(member, ThreadRelation.Denies, Nearest(member, IsFor), "says-not-so");
            }

            if (saying == Saying.DoesNotConfirm)
            {
                return Make(member, ThreadRelation.Doubts, Nearest(member, IsFor), "not-confirmed");
            }

            if (member == 0)
            {
                return Make(member, ThreadRelation.Reports, null, "first");
            }

            return words.Members[member].Figure is { } figure ? OfFigure(member, figure) : OfEvent(member);
        }

        private MemberRelation OfFigure(int member, FigureRecord figure)
        {
            int[] comparable = [.. Earlier(member).Where(each => IsFor(each) && FigureComparison.AreComparable(words.Members[each], words.Members[member]))];
            if (comparable.Length == 0)
            {
                return Make(member, ThreadRelation.Reports, null, "first-figure");
            }

            int? own = First(comparable.Where(each => HaveOneVoice(each, member)));
            int? agreeing = First(comparable.Where(each => FigureComparison.Overlap(words.Members[each].Figure!, figure)));
            if (own is { } former && !FigureComparison.Overlap(words.Members[former].Figure!, figure))
            {
                return Make(member, ThreadRelation.Revises, former, "other-figure-by-same-voice");
            }

            if (agreeing is null)
            {
                return Make(member, ThreadRelation.Revises, comparable[0], "other-figure");
            }

            return Confirmed(member, agreeing) ?? Make(member, ThreadRelation.Repeats, agreeing, SameRecord(member) ?? "figure-agrees");
        }

        private MemberRelation OfEvent(int member)
        {
            int? earlier = SameOf(member) ?? Nearest(member, each => IsFor(each) && words.Members[each].Event is { } told && told.Event == words.Members[member].Event!.Event) ?? Nearest(member, IsFor);
            if (earlier is null)
            {
                return Make(member, ThreadRelation.Reports, null, "first-for-it");
            }

            return Confirmed(member, earlier) ?? Make(member, ThreadRelation.Repeats, earlier, SameRecord(member) ?? "tells-again");
        }

        // A party confirms once: when it says so again it repeats itself.
        private MemberRelation? Confirmed(int member, int? told)
        {
            int? others = told is { } nearest && !HaveOneVoice(nearest, member) ? nearest : Nearest(member, each => IsFor(each) && !HaveOneVoice(each, member));
            if (others is null)
            {
                return null;
            }

            if (Array.Exists(said[member], word => word.IsConfirmation))
            {
                return Make(member, ThreadRelation.Confirms, others, "origin-confirms");
            }

            bool isPartys = Array.Exists(said[member], word => word.Saying == Saying.Asserts && !word.IsRetelling && parties.CanConfirm(word.Voice))
                && !Earlier(member).Any(each => sayings[each] == Saying.Asserts && HaveOneVoice(each, member));
            return isPartys ? Make(member, ThreadRelation.Confirms, others, "party-says-so-too") : null;
        }

        private MemberRelation Make(int member, ThreadRelation relation, int? to, string rule) =>
            new(words.Members[member].Id, relation, to is { } earlier ? words.Members[earlier].Id : null, rule);

        private bool IsFor(int member) => sayings[member] >= Saying.Believes;

        private bool HaveOneVoice(int one, int other) => said[one].Any(word => Array.Exists(said[other], same => same.Voice == word.Voice));

        private string? SameRecord(int member) => SameOf(member) is null ? null : "same-in-report";

        private int? SameOf(int member)
        {
            string? same = words.Members[member].Event is { } told ? told.Same : words.Members[member].Figure!.Same;
            return same is null ? null : Nearest(member, each => words.Members[each].Id == same);
        }

        private static int? Nearest(int member, Func<int, bool> matches) => First(Earlier(member).Where(matches));

        // The nearest first.
        private static IEnumerable<int> Earlier(int member) => Enumerable.Range(1, member).Select(back => member - back);

        private static int? First(IEnumerable<int> members)
        {
            int first = members.FirstOrDefault(-1);
            return first < 0 ? null : first;
        }
    }
}
