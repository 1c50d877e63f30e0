package org.tandem.api.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;

/**
 * A misspelt filter must not answer with everything: parameters the operation does not declare, or twice, are refused. So
 * are matrix parameters, and the OPTIONS that JAX-RS would answer by itself.
 */
@Provider
public class ParameterFilter implements ContainerRequestFilter {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (HttpMethod.OPTIONS.equals(request.getMethod())) {
            throw new RequestRefused(ApiCode.METHOD_NOT_ALLOWED);
        }
        var uri = request.getUriInfo();
        if (uri.getRequestUri().getRawPath().indexOf(';') >= 0) {
            throw new RequestRefused(ApiCode.NOT_FOUND);
        }
        var given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var allowed = declared.computeIfAbsent(resource.getResourceMethod(), ParameterFilter::names);
        given.forEach((name, values) -> {
            if (values.size() > 1 || !allowed.contains(name)) {
                throw RequestRefused.at(shown(name), ApiCode.INVALID_PARAMETER);
            }
        });
    }

    static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(ParameterFilter::annotations)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<QueryParam> annotations(Parameter parameter) {
        var own = Stream.of(parameter.getAnnotationsByType(QueryParam.class));
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .flatMap(field -> Stream.of(field.getAnnotationsByType(QueryParam.class)))
                : own;
    }

    private static String shown(String name) {
        var printable = name.replaceAll("[^\\x21-\\x7e]", "?");
        return printable.length() > 40 ? printable.substring(0, 40) : printable;
    }
}
