namespace Wegmarke.Engine.Analysing;

/// <summary>What some units of one customer came to.</summary>
struct OutcomeSums
{
    public double Units;
    public double Converted;
    public double Value;
    public double Felt;
    public double Answers;

    public void Add(in OutcomeSums other)
    {
        (Units, Converted, Value) = (Units + other.Units, Converted + other.Converted, Value + other.Value);
        (Felt, Answers) = (Felt + other.Felt, Answers + other.Answers);
    }

    /// <summary>Numerator and denominator of a rate.</summary>
    public readonly (double Sum, double Count) Of(Outcome outcome) => outcome switch
    {
        Outcome.Conversion => (Converted, Units),
        Outcome.Value => (Value, Units),
        _ => (Felt, Answers),
    };
}
