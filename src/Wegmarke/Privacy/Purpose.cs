namespace Wegmarke.Privacy;

/// <summary>What data may be used for. A use asks for its purpose and is refused without it.</summary>
[Flags]
public enum Purpose : ushort
{
    None = 0,
    Analysis = 1,
    Personalisation = 2,
    Marketing = 4,
    Retargeting = 8,
    Service = 16,
}
