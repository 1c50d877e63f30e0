package org.tandem.web.lead;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tandem.web.shell.Download;

/** A small file that an import takes as it is. */
@WebServlet("/lead/import-sample.csv")
public class ImportSampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var sample = ImportSampleServlet.class.getResourceAsStream("import-sample.csv")) {
            Download.csv(response, "leads-sample.csv");
            response.getWriter().write(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
