namespace Wegmarke.Demo.Musterhaus.Company;

enum Device { Desktop, Mobile, Tablet }
