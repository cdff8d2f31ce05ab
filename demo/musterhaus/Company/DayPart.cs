namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>When somebody is usually about.</summary>
enum DayPart { Any, Morning, Midday, Afternoon, Evening, Night }
