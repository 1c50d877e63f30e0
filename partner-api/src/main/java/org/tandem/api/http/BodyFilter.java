package org.tandem.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;

/** Reads a JSON body once, up to its limit; an upload is left to the container, which has limits of its own. */
@Provider
public class BodyFilter implements ContainerRequestFilter {
    public static final String BODY = BodyFilter.class.getName() + ".body";
    static final int LARGEST = 256 * 1024;
    private static final byte[] NOTHING = {};

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var type = request.getMediaType();
        if (type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return;
        }
        var body = request.hasEntity() ? read(request) : NOTHING;
        if (body.length > 0 && type == null) {
            throw new RequestRefused(ApiCode.UNSUPPORTED_MEDIA_TYPE);
        }
        request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        request.setProperty(BODY, body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static byte[] read(ContainerRequestContext request) throws IOException {
        if (request.getLength() > LARGEST) {
            throw new RequestRefused(ApiCode.BODY_TOO_LARGE);
        }
        var body = request.getEntityStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new RequestRefused(ApiCode.BODY_TOO_LARGE);
        }
        return body;
    }
}
