package org.tandem.catalog;

import java.io.Serializable;

public record CategoryRow(String code, String nameEn, String nameDe) implements Serializable {

    public String name(String language) {
        return "de".equals(language) ? nameDe : nameEn;
    }
}
