package org.tandem.api.catalog;

import java.util.List;
import org.tandem.catalog.CategoryRow;

/** All product categories: reference data, so not paged. */
public record CategoriesResponse(List<CategoryResponse> items) {

    static CategoriesResponse from(List<CategoryRow> rows) {
        return new CategoriesResponse(rows.stream().map(CategoryResponse::from).toList());
    }
}
