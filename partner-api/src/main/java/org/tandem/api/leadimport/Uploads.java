package org.tandem.api.leadimport;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.tandem.api.http.BodyFilter;
import org.tandem.api.http.Parameters;
import org.tandem.api.json.Json;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.Refusal;
import org.tandem.api.problem.RequestRefused;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.leadimport.ImportField;

/** Reads the parts of an upload. Few at a time, because each is held in memory; the next one is asked to come back. */
@ApplicationScoped
public class Uploads {
    private static final int AT_ONCE = 3;
    private static final int RETRY_SECONDS = 5;
    /** As in web.xml, where the container enforces it for bodies that do not say their length. */
    private static final long LARGEST = 21_037_056;

    private static final Set<String> PARTS = Set.of("file", "mapping", "duplicates");
    private static final TypeReference<Map<ImportField, Integer>> MAPPING = new TypeReference<>() {};

    private final Semaphore room = new Semaphore(AT_ONCE);

    <T> T read(HttpServletRequest request, Function<Upload, T> use) {
        if (!room.tryAcquire()) {
            throw new RequestRefused(Refusal.retryAfter(ApiCode.UNAVAILABLE, RETRY_SECONDS));
        }
        try {
            return use.apply(upload(request));
        } finally {
            room.release();
        }
    }

    private static Upload upload(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            throw new RequestRefused(ApiCode.BODY_TOO_LARGE);
        }
        try {
            return parts(request);
        } catch (IllegalStateException tooLarge) {
            throw new RequestRefused(ApiCode.BODY_TOO_LARGE);
        } catch (IOException | ServletException malformed) {
            throw new RequestRefused(ApiCode.BAD_REQUEST);
        }
    }

    private static Upload parts(HttpServletRequest request) throws IOException, ServletException {
        for (var part : request.getParts()) {
            if (!PARTS.contains(part.getName())) {
                throw RequestRefused.at("/" + part.getName(), ApiCode.UNKNOWN_FIELD);
            }
        }
        var file = request.getPart("file");
        if (file == null || file.getSubmittedFileName() == null) {
            throw RequestRefused.at("/file", ApiCode.INVALID_PARAMETER);
        }
        var content = bytes(file);
        var mapping = request.getPart("mapping");
        var columns = mapping == null ? new byte[0] : bytes(mapping);
        var policy = request.getPart("duplicates");
        var duplicates = policy == null ? new byte[0] : bytes(policy);
        request.setAttribute(BodyFilter.BODY, joined(content, columns, duplicates));
        return new Upload(
                file.getSubmittedFileName(),
                content,
                mapping == null ? null : Json.read(columns, MAPPING),
                policy == null ? DuplicatePolicy.UPDATE : policy(new String(duplicates, StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(Part part) throws IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static DuplicatePolicy policy(String name) {
        return Parameters.oneOf("/duplicates", name.strip(), DuplicatePolicy.class);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
