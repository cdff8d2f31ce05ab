namespace Wegmarke.Privacy;

/// <summary>What somebody did with a consent. The numbers are stored.</summary>
public enum ConsentAct : byte
{
    Given = 1,
    Withdrawn = 2,
}
