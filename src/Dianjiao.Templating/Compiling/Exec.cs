using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Compiling;

/// <summary>A compiled statement.</summary>
internal delegate Flow Exec(Frame frame);
