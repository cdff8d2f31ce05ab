namespace Wegmarke.Maps.Authoring;

/// <summary>How large a map document may be: more than any that people could read, less than what would hurt.</summary>
static class DocumentLimits
{
    public const int Bytes = 2 << 20;
    public const int ImageBytes = 256 << 10;
    public const int Name = 120;
    public const int Description = 2_000;
    public const int Persona = 80;
    public const int Goal = 300;
    public const int Lane = 80;
    public const int Text = 2_000;
    public const int Card = 1_000;
    public const int Url = 2_000;
    public const int Tag = 40;
    public const int Person = 120;
    public const int Unit = 20;
    public const int Note = 200;

    public const int Tags = 20;
    public const int Personas = 8;
    public const int Phases = 20;
    public const int Steps = 40;
    public const int Lanes = 24;
    public const int Touchpoints = 200;
    public const int Cards = 12;
    public const int People = 12;
    public const int Ideal = 40;
}
