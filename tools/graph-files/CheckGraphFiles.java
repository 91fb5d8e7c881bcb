import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Holds graph files against a schema, or has Gephi open them. Arguments: pairs of a schema's name and a file; the name “gephi”
 * stands for opening it. Prints lines of tab-separated fields, encoded as in addresses: the number of the pair, what the line
 * tells, and its values.
 */
public class CheckGraphFiles {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        for (int pair = 0; pair < arguments.length / 2; pair++) {
            File file = new File(arguments[2 * pair + 1]);
            if (arguments[2 * pair].equals("gephi")) open(pair, file);
            else validate(pair, arguments[2 * pair], file);
        }
        System.exit(0); // Gephi leaves threads behind
    }

    private static void validate(int pair, String schema, File file) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Validator validator = factory.newSchema(ClassLoader.getSystemResource(schema)).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            public void warning(SAXParseException fault) {
                say(pair, "fault", fault.getLineNumber() + ": " + fault.getMessage());
            }

            public void error(SAXParseException fault) {
                warning(fault);
            }

            public void fatalError(SAXParseException fault) {
                warning(fault);
            }
        });
        try {
            validator.validate(new StreamSource(file));
        } catch (SAXParseException told) {
            // By the handler, as all others.
        }
    }

    private static void open(int pair, File file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        projects.newProject();
        Container container = importer.importFile(file);
        for (var issues = container.getReport().getIssues(1000); issues.hasNext();) {
            Issue issue = issues.next();
            if (issue.getLevel() != Issue.Level.INFO) say(pair, "fault", issue.getMessage());
        }
        importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
        for (Node node : graph.getNodes()) {
            String colour = String.format("#%06x", node.getColor().getRGB() & 0xffffff);
            say(pair, "node", node.getId(), node.getLabel(), node.x(), node.y(), node.size(), colour);
        }
        for (Edge edge : graph.getEdges())
            say(pair, "edge", edge.getSource().getId(), edge.getTarget().getId(), edge.isDirected(), edge.getWeight(), edge.getLabel());
        projects.closeCurrentProject();
    }

    private static void say(int pair, Object... values) {
        System.out.println(pair + Stream.of(values)
                .map(value -> "\t" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8))
                .collect(Collectors.joining()));
    }
}
