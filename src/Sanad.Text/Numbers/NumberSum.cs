namespace Sanad.Text.Numbers;

/// <summary>Adds up the parts of one number: units, and the multipliers that fall from کھرب to سو.</summary>
/// <remarks>A multiplier takes the unit before it (دو لاکھ); a greater one behind a smaller takes all so far (دو سو پچاس ارب).</remarks>
internal ref struct NumberSum
{
    private const decimal Greatest = 1_000_000_000_000_000_000m;
    private decimal total;
    private decimal unit;
    private bool hasUnit;
    private decimal scale;

    /// <summary>The value so far.</summary>
    public readonly decimal Value => total + unit;

    /// <summary>The multiplier, if the number is one product; else 1.</summary>
    public readonly decimal Scale => products == 1 && !hasUnit ? scale : 1;

    /// <summary>Number of multipliers taken.</summary>
    public readonly int Products => products;

    private int products;

    /// <summary>Whether nothing was added yet.</summary>
    public readonly bool IsEmpty => products == 0 && !hasUnit;

    /// <summary>Adds a unit (0 to 99, digits, a fraction); false where another number begins.</summary>
    public bool TryAdd(decimal value)
    {
        if (hasUnit || (products > 0 && value >= scale))
        {
            return false;
        }

        (unit, hasUnit) = (value, true);
        return true;
    }

    /// <summary>Multiplies; false where the multiplier cannot belong to this number.</summary>
    public bool TryMultiply(decimal multiplier)
    {
        bool isSmaller = products == 0 || multiplier < scale;
        if (!hasUnit && isSmaller && products > 0)
        {
            return false;
        }

        decimal factor = isSmaller ? (hasUnit ? unit : 1) : total + unit;
        if (factor == 0 || factor > Greatest / multiplier)
        {
            return false;
        }

        total = isSmaller ? total + (factor * multiplier) : factor * multiplier;
        (unit, hasUnit, scale) = (0, false, multiplier);
        products++;
        return total <= Greatest;
    }
}
