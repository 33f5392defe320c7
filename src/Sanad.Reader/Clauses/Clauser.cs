using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Clauses;

/// <summary>Cuts a sentence into clauses at finite verbs, conjunctions and relative pronouns, and takes up again a clause that a relative one interrupted.</summary>
internal static class Clauser
{
    public static void Cut(Parse parse, TextRange units, int firstPhrase, ClauseList clauses)
    {
        clauses.Clear(units.Start, firstPhrase, parse.Phrases.Count);
        var state = new State(parse, clauses, units, HasFiniteVerb(parse, units));
        state.Open(ClauseKind.Main, units.Start, -1);
        for (int unit = units.Start; unit < units.End; unit++)
        {
            state.Step(unit);
        }

        for (int phrase = firstPhrase; phrase < parse.Phrases.Count; phrase++)
        {
            clauses.OfPhrase.Add(clauses.ClauseOfUnit(parse.Phrases[phrase].End - 1));
        }
    }

    private static bool HasFiniteVerb(Parse parse, TextRange units)
    {
        for (int unit = units.Start; unit < units.End; unit++)
        {
            if (parse.Units[unit].Group >= 0 && parse.Groups[parse.Units[unit].Group].ClosesClause)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class State(Parse parse, ClauseList clauses, TextRange units, bool hasFiniteVerb)
    {
        private readonly Stack<int> interrupted = new();
        private int current = -1;
        private bool closed;
        private bool conditional;

        public void Open(ClauseKind kind, int first, int parent)
        {
            closed = false;
            current = clauses.Items.Add(new Clause
            {
                Kind = kind,
                First = first,
                End = first,
                Group = -1,
                Parent = parent,
                Antecedent = -1,
                Conditional = conditional || kind == ClauseKind.Condition,
            });
        }

        public void Step(int unit)
        {
            ref Unit here = ref parse.Units[unit];
            if (here.Kind == UnitKind.Particle && here.Group < 0)
            {
                StepParticle(unit, here.Sense.Particle!);
            }
            else if (here.Kind == UnitKind.Pronoun && here.Sense.Pronoun!.Kind == "relative" && unit > clauses.Items[current].First)
            {
                OpenRelative(unit);
            }
            else if (closed && here.Kind != UnitKind.Punctuation)
            {
                OpenNext(unit);
            }
            else if (here.Kind == UnitKind.Punctuation && !hasFiniteVerb && CutsVerbless(unit))
            {
                closed = true;
            }

            clauses.OfUnit.Add(current);
            clauses.Items[current].End = unit + 1;
            CloseAtVerb(unit, here.Group);
        }

        private void StepParticle(int unit, string particle)
        {
            ClauseKind? kind = particle switch
            {
                "subordinator-ke" => ClauseKind.Complement,
                "subordinator-if" => ClauseKind.Condition,
                "subordinator-when" or "subordinator-because" or "subordinator-although" => ClauseKind.Circumstance,
                _ => null,
            };
            if (kind is { } which)
            {
                OpenSubordinate(unit, which);
            }
            else if (closed && particle is not ("emphasis" or "negation"))
            {
                OpenNext(unit);
            }
            else if (particle == "subordinator-then" && clauses.Items[current].Kind == ClauseKind.Condition && closed)
            {
                conditional = true;
                OpenNext(unit);
            }
        }

        private void OpenSubordinate(int unit, ClauseKind kind)
        {
            if (unit == clauses.Items[current].First || (kind is ClauseKind.Circumstance or ClauseKind.Condition && IsBehindTopic(unit)))
            {
                clauses.Items[current].Kind = kind == ClauseKind.Complement ? clauses.Items[current].Kind : kind;
                clauses.Items[current].Conditional |= kind == ClauseKind.Condition;
                return;
            }

            Open(kind, unit, current);
        }

        /// <summary>Whether the word that opens the clause stands behind the first of its phrases: فوج پر | جب | حملہ ہوا, حکومت | اگر | ….</summary>
        private bool IsBehindTopic(int unit) => !closed && clauses.Items[current].Kind == ClauseKind.Main && unit > units.Start
            && parse.Units[unit - 1].Kind is not (UnitKind.Punctuation or UnitKind.Time) && !parse.IsPostposition(unit - 1, "mein") && parse.Sense(unit - 1).Frames.Length == 0 && VerbFollows(unit) && !HasVerb(unit);

        private bool HasVerb(int unit)
        {
            for (int at = clauses.Items[current].First; at < unit; at++)
            {
                if (parse.Units[at].Group >= 0)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Whether two finite verbs follow, so that the sentence has a main clause besides.</summary>
        private bool VerbFollows(int unit)
        {
            int found = 0;
            for (int at = unit + 1; at < units.End; at++)
            {
                int group = parse.Units[at].Group;
                found += group >= 0 && parse.Groups[group].End == at + 1 && parse.Groups[group].ClosesClause ? 1 : 0;
            }

            return found > 1;
        }

        private void OpenRelative(int unit)
        {
            int antecedent = PhraseBefore(unit);
            int host = current;
            if (!closed)
            {
                interrupted.Push(current);
            }

            Open(ClauseKind.Relative, unit, host);
            clauses.Items[current].Antecedent = antecedent;
        }

        private void OpenNext(int unit)
        {
            if (interrupted.TryPop(out int suspended))
            {
                current = suspended;
                closed = false;
                return;
            }

            ref Clause previous = ref clauses.Items[current];
            bool isContent = previous.Kind == ClauseKind.Complement;
            bool wasCondition = previous.Kind == ClauseKind.Condition;
            conditional |= wasCondition;
            int parent = isContent ? previous.Parent : EnclosingComplement(current);
            Open(parent >= 0 ? ClauseKind.Complement : ClauseKind.Main, unit, parent);
        }

        /// <summary>The clause whose content the clause lies in, through any relative or circumstantial clauses between; −1 for none.</summary>
        private int EnclosingComplement(int clause)
        {
            for (int at = clause; at >= 0; at = clauses.Items[at].Parent)
            {
                if (clauses.Items[at].Kind == ClauseKind.Complement)
                {
                    return clauses.Items[at].Parent;
                }
            }

            return -1;
        }

        private bool CutsVerbless(int unit) => parse.Units[unit].Mark is Marks.Comma or ':' or '!' or Marks.QuestionMark or Marks.Semicolon or '-' or '.'
            && !(parse.Units[unit].Mark == Marks.Comma && IsListOfNames(unit));

        private bool IsListOfNames(int unit) => unit > units.Start && unit + 1 < units.End
            && parse.Units[unit - 1].Name is { IsProper: true } && parse.Units[unit + 1].Name is { IsProper: true };

        private void CloseAtVerb(int unit, int group)
        {
            if (group >= 0 && parse.Groups[group].End == unit + 1 && parse.Groups[group].ClosesClause)
            {
                clauses.Items[current].Group = group;
                closed = true;
            }
        }

        private int PhraseBefore(int unit)
        {
            for (int phrase = clauses.FirstPhrase; phrase < clauses.EndPhrase; phrase++)
            {
                if (parse.Phrases[phrase].End > unit)
                {
                    return phrase - 1 >= clauses.FirstPhrase ? phrase - 1 : -1;
                }
            }

            return clauses.EndPhrase - 1 >= clauses.FirstPhrase ? clauses.EndPhrase - 1 : -1;
        }
    }
}
